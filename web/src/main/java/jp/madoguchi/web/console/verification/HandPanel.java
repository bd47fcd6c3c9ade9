package jp.madoguchi.web.console.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.verification.HandVerdict;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.web.console.request.OpenRequest;

/** Records what a verifier found out at the counter, on the telephone or by post. */
@Named
@ViewScoped
public class HandPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private IdentityVerification identityVerification;

    private String method;
    private List<String> checkedFields = new ArrayList<>();
    private String note;

    public String confirm() {
        decide(true);
        return file.stay("done.CONFIRM_IDENTITY");
    }

    public String deny() {
        decide(false);
        return file.stay("done.DENY_IDENTITY");
    }

    private void decide(boolean verified) {
        identityVerification.decideByHand(
                file.ref(), file.version(), new HandVerdict(method, verified, Set.copyOf(checkedFields), note));
    }

    public Set<String> getMethods() {
        return identityVerification.recordableByHand(file.ref());
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String chosen) {
        method = chosen;
    }

    public List<String> getCheckedFields() {
        return checkedFields;
    }

    public void setCheckedFields(List<String> chosen) {
        checkedFields = new ArrayList<>(chosen);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
