package jp.madoguchi.web.console.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.workflow.AppliedPolicyText;

/** Choosing a later privacy policy that is better for the requester. */
@Named
@ViewScoped
public class TextPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private AppliedPolicyText applied;

    private String chosen;
    private String note;

    /** Nothing is offered while no later version is known, which is nearly always. */
    public List<String> getOffered() {
        return file.may("APPLY_POLICY_TEXT") ? applied.offered(file.view().policyVersion()) : List.of();
    }

    public String apply() {
        applied.apply(file.ref(), file.version(), chosen, note);
        return file.stay("done.APPLY_POLICY_TEXT");
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String version) {
        chosen = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words;
    }
}
