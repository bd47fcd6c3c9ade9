package jp.madoguchi.web.console.fulfilment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import jp.madoguchi.fulfilment.ExecutionLog;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.request.OpenRequest;

/** What has to be carried out, with the extract to attach and the evidence to give for one task at a time. */
@Named
@ViewScoped
public class ExecutePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private ExecutionTasks executionTasks;

    private transient ExecutionLog log;
    private transient Part extract;
    private Integer task;
    private String evidence;

    public ExecutionLog log() {
        if (log == null) {
            log = executionTasks.of(file.ref());
        }
        return log;
    }

    /** The task the address names, or the first that is still to do. */
    public boolean isChosen(ExecutionTaskView candidate) {
        if (candidate.isConfirmed()) {
            return false;
        }
        return task == null ? isFirstToDo(candidate) : task == candidate.number();
    }

    public String attach(int number) {
        if (extract == null || extract.getSize() == 0) {
            throw new InputRejected("file", "fulfilment.file.empty");
        }
        executionTasks.attach(file.ref(), number, extract.getSubmittedFileName(), content());
        return file.stay("done.ATTACH");
    }

    public String confirm(int number) {
        executionTasks.confirm(file.ref(), number, evidence);
        return file.stay("done.EXECUTE");
    }

    private boolean isFirstToDo(ExecutionTaskView candidate) {
        return log().tasks().stream()
                .filter(each -> !each.isConfirmed())
                .findFirst()
                .filter(candidate::equals)
                .isPresent();
    }

    private byte[] content() {
        try (InputStream stream = extract.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException interrupted) {
            throw new UncheckedIOException("The upload was interrupted", interrupted);
        }
    }

    public Integer getTask() {
        return task;
    }

    public void setTask(Integer number) {
        task = number;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String typed) {
        evidence = typed;
    }

    public Part getExtract() {
        return extract;
    }

    public void setExtract(Part chosen) {
        extract = chosen;
    }
}
