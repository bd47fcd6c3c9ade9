package jp.madoguchi.web.console.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.intake.SubmissionKeys;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/**
 * Writing down a request that came in by another way than the web. The receipt code is shown once, for printing: it goes to
 * the requester and is kept by nobody.
 */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Intake intake;

    @Inject
    private RequestTypes types;

    @Inject
    private SubmissionKeys keys;

    private final RegistrationForm form = new RegistrationForm();
    private String key;
    private LocalDate earliest;
    private RequestKind chosen;
    private RequestReference reference;
    private String receiptCode;

    /** Refuses those who may not register, before they have typed anything. */
    public void open() {
        earliest = intake.earliestArrival();
        key = keys.issue();
    }

    public void add() {
        if (chosen == null) {
            throw new InputRejected("items", "intake.required");
        }
        types.of(chosen).ifPresent(form::add);
        chosen = null;
    }

    public void remove(int index) {
        form.remove(index);
    }

    public void register() {
        Receipt receipt = intake.register(form.asRegistration(), "console:registration:" + key);
        reference = receipt.reference();
        receiptCode = new ReceiptCode(receipt.receiptCode()).grouped();
    }

    public boolean isRegistered() {
        return reference != null;
    }

    public RegistrationForm getForm() {
        return form;
    }

    /** The first day that may be given; the last is today. */
    public LocalDate getEarliest() {
        return earliest;
    }

    public RequestKind getChosen() {
        return chosen;
    }

    public void setChosen(RequestKind kind) {
        chosen = kind;
    }

    public RequestReference getReference() {
        return reference;
    }

    public String getReceiptCode() {
        return receiptCode;
    }
}
