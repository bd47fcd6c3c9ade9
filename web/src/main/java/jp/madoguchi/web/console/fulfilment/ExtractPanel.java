package jp.madoguchi.web.console.fulfilment;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.provision.ProvisionExtracts;
import jp.madoguchi.provision.ProvisionPeriod;
import jp.madoguchi.provision.ProvisionsFound;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;

/** The records of provision that a request asks for, and the extract made of them. */
@Named
@ViewScoped
public class ExtractPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ProvisionExtracts extracts;

    @Inject
    private OpenRequest file;

    @Inject
    private Reader reader;

    private transient List<ProvisionsFound> found;
    private List<String> identifiers = List.of();
    private String from;
    private String to;

    /** One for each item that asks for records; none for readers who may not see them. */
    public List<ProvisionsFound> found() {
        if (found == null) {
            found = reader.mayCall(ProvisionExtracts.class, "of") ? extracts.of(file.ref()) : List.of();
        }
        return found;
    }

    /** What the request names, to be chosen from; none is chosen beforehand. */
    public List<String> getIdentifiersNamed() {
        return found().stream()
                .flatMap(each -> each.identifiers().stream())
                .map(ProvisionsFound.OfIdentifier::identifier)
                .distinct()
                .toList();
    }

    public boolean isOffered(ExecutionTaskView task) {
        return task.kind() == RequestKind.TPR_DISCLOSURE
                && task.action().takesFile()
                && reader.mayCall(ProvisionExtracts.class, "attach");
    }

    public String make(int task) {
        extracts.attach(file.ref(), task, identifiers, ProvisionPeriod.written(from, to));
        return file.stay("done.ATTACH");
    }

    public List<String> getIdentifiers() {
        return identifiers;
    }

    public void setIdentifiers(List<String> chosen) {
        identifiers = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed;
    }
}
