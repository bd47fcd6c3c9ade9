package jp.madoguchi.web.console.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.ChainVerification;

/** The check of the whole trail. It reads every event, so it is only made when somebody asks for it. */
@Named
@ViewScoped
public class VerificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditTrail trail;

    private transient ChainVerification result;

    public void verify() {
        result = trail.verify();
    }

    /** The result, or {@code null} before the check. */
    public ChainVerification getResult() {
        return result;
    }
}
