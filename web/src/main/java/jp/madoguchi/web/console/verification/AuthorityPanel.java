package jp.madoguchi.web.console.verification;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.verification.AgentAuthorities;
import jp.madoguchi.verification.AuthorityCheck;
import jp.madoguchi.verification.AuthorityEnd;
import jp.madoguchi.verification.ContactOfPrincipal;
import jp.madoguchi.verification.PrincipalTakesOver;
import jp.madoguchi.web.console.request.OpenRequest;

/** Records on what ground an agent acts, and that they do not any more. */
@Named
@ViewScoped
public class AuthorityPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @EJB
    private AgentAuthorities authorities;

    @EJB
    private PrincipalTakesOver takingOver;

    @Inject
    private Policy policy;

    private final AuthorityForm form = new AuthorityForm();
    private String reason;
    private String endedOn;
    private String email;
    private String phone;
    private String postalAddress;
    private String note;

    public List<AgentKind> getKinds() {
        return Arrays.asList(AgentKind.values());
    }

    public List<AuthorityCheck> getChecks() {
        return Arrays.asList(AuthorityCheck.values());
    }

    public List<String> getProofs() {
        return policy.documents().stream()
                .filter(document -> !document.provesAuthorityOf().isEmpty())
                .map(DocumentKind::code)
                .toList();
    }

    public List<AuthorityEnd.Reason> getReasons() {
        return Arrays.stream(AuthorityEnd.Reason.values())
                .filter(known -> known != AuthorityEnd.Reason.REPLACED)
                .toList();
    }

    public String record() {
        authorities.record(file.ref(), file.version(), form.found());
        return file.stay("done.RECORD_AUTHORITY");
    }

    public String end() {
        authorities.end(file.ref(), file.version(), reason, endedOn);
        return file.stay("done.END_AUTHORITY");
    }

    public String takeOver() {
        takingOver.takeOver(file.ref(), file.version(), new ContactOfPrincipal(email, phone, postalAddress, note));
        return file.stay("done.TAKE_OVER_BY_PRINCIPAL");
    }

    public AuthorityForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String chosen) {
        reason = chosen;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String typed) {
        endedOn = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String typed) {
        postalAddress = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
