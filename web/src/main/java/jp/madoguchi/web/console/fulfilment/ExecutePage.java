package jp.madoguchi.web.console.fulfilment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.fulfilment.ExecutionLog;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.fulfilment.Propagation;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.fulfilment.RecipientsNamed;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.fulfilment.StandingWork;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.Reader;
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

    @Inject
    private StandingWork standingWork;

    @Inject
    private Propagation propagation;

    @Inject
    private RecipientsNamed recipientsNamed;

    @Inject
    private Policy policy;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private transient ExecutionLog log;
    private transient List<StandingTask> standing;
    private transient List<RecipientNotice> told;
    private transient Part extract;
    private Integer task;
    private Long later;
    private Long recipient;
    private EvidenceForm form;
    private String answer;

    public ExecutionLog log() {
        if (log == null) {
            log = executionTasks.of(file.ref());
        }
        return log;
    }

    /** What the state of the request does not bound: provisional stops, later erasures. */
    public List<StandingTask> standing() {
        if (standing == null) {
            standing = standingWork.of(file.ref());
        }
        return standing;
    }

    /** Who was told. */
    public List<RecipientNotice> told() {
        if (told == null) {
            told = propagation.of(file.ref());
        }
        return told;
    }

    public RecipientNotice.State stateOf(RecipientNotice notice) {
        return notice.state(LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO));
    }

    /** Whether this reader may confirm what the state of the request does not bound. */
    public boolean isOfferedToConfirm() {
        return reader.mayCall(StandingWork.class, "confirm");
    }

    /** The task the address names, or the first that is still to do. */
    public boolean isChosen(ExecutionTaskView candidate) {
        if (candidate.isConfirmed()) {
            return false;
        }
        return task == null ? isFirstToDo(candidate) : task == candidate.number();
    }

    /** Who can be told, for the list in which those usually told are ticked. */
    public List<Recipient> getRecipientsKnown() {
        return policy.recipients();
    }

    /** What is being typed for the chosen task. */
    public EvidenceForm getForm() {
        if (form == null) {
            form = log().tasks().stream()
                    .filter(this::isChosen)
                    .findFirst()
                    .map(chosen -> new EvidenceForm(usual(chosen)))
                    .orElseGet(EvidenceForm::new);
        }
        return form;
    }

    private Set<String> usual(ExecutionTaskView chosen) {
        Set<String> ticked = new TreeSet<>(recipientsNamed.usual(chosen.action()));
        if (chosen.recipient() != null) {
            ticked.add(chosen.recipient());
        }
        return ticked;
    }

    public String attach(int number) {
        if (extract == null || extract.getSize() == 0) {
            throw new InputRejected("file", "fulfilment.file.empty");
        }
        executionTasks.attach(file.ref(), number, extract.getSubmittedFileName(), content());
        return file.stay("done.ATTACH");
    }

    public String confirm(int number, boolean propagated) {
        executionTasks.confirm(file.ref(), number, getForm().asEvidence(propagated));
        return file.stay("done.EXECUTE");
    }

    public String confirmLater(long number) {
        standingWork.confirm(file.ref(), number, getForm().asEvidence(false));
        return file.stay("done.EXECUTE");
    }

    public String tell(long number) {
        propagation.tellByHand(file.ref(), number);
        return file.stay("done.told");
    }

    public String confirmRecipient(long number) {
        propagation.confirm(
                file.ref(), number, EvidenceForm.date("doneOn", getForm().getDoneOn()), answer);
        return file.stay("done.answered");
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

    public Long getLater() {
        return later;
    }

    public void setLater(Long number) {
        later = number;
    }

    public Long getRecipient() {
        return recipient;
    }

    public void setRecipient(Long number) {
        recipient = number;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String typed) {
        answer = typed;
    }

    public Part getExtract() {
        return extract;
    }

    public void setExtract(Part chosen) {
        extract = chosen;
    }
}
