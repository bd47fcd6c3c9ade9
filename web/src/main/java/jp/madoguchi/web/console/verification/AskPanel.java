package jp.madoguchi.web.console.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.HeldAttribute;
import jp.madoguchi.verification.AskIdentity;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.web.console.request.OpenRequest;

/** Asks the requester for proof, with what was looked up beforehand. */
@Named
@ViewScoped
public class AskPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private IdentityVerification identityVerification;

    private String registeredEmail;
    private String note;
    // Whoever is on file at all is there with a name.
    private List<String> onFile = new ArrayList<>(List.of(HeldAttribute.NAME.name()));
    private String contactChangedOn;
    private String agentKind;

    public List<HeldAttribute> getAttributes() {
        return Arrays.asList(HeldAttribute.values());
    }

    public List<AgentKind> getAgentKinds() {
        return Arrays.asList(AgentKind.values());
    }

    public String ask() {
        identityVerification.ask(
                file.ref(),
                file.version(),
                new AskIdentity(registeredEmail, note, Set.copyOf(onFile), contactChangedOn, agentKind));
        return file.stay("done.ASK_IDENTITY");
    }

    public String getRegisteredEmail() {
        return registeredEmail;
    }

    public void setRegisteredEmail(String typed) {
        registeredEmail = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public List<String> getOnFile() {
        return onFile;
    }

    public void setOnFile(List<String> chosen) {
        onFile = new ArrayList<>(chosen);
    }

    public String getContactChangedOn() {
        return contactChangedOn;
    }

    public void setContactChangedOn(String typed) {
        contactChangedOn = typed;
    }

    public String getAgentKind() {
        return agentKind;
    }

    public void setAgentKind(String chosen) {
        agentKind = chosen;
    }
}
