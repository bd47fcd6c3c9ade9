package jp.madoguchi.web.console.fee;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.deadline.Reminders;
import jp.madoguchi.fee.EntryKind;
import jp.madoguchi.fee.FeeSheet;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.fee.LedgerEntry;
import jp.madoguchi.fee.Payment;
import jp.madoguchi.fee.PaymentMethod;
import jp.madoguchi.policy.FeeWaiver;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.RuleTexts;
import jp.madoguchi.web.console.request.OpenRequest;

/**
 * The fee of one request, on its own page: the fee clerk may take its steps without reading the request itself. Decides on
 * the version its reader saw.
 */
@Named
@ViewScoped
public class FeePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Fees fees;

    @EJB
    private Reminders reminders;

    @Inject
    private Reader reader;

    @Inject
    private Labels labels;

    @Inject
    private RuleTexts rules;

    @Inject
    private OpenRequest file;

    private long version;
    private transient FeeSheet sheet;
    private Integer amount;
    private String on;
    private String method;
    private String note;
    private String reason;

    /**
     * Opens the request the address names, for a clerk without its contents.
     *
     * @throws RequestNotFound also for an address that names none
     */
    public String open() {
        if (isFileOffered() || file.getReference() == null) {
            String elsewhere = file.open();
            version = elsewhere == null ? file.version() : 0;
            return elsewhere;
        }
        if (!RequestReference.isShapedLikeOne(file.getReference())) {
            throw new RequestNotFound();
        }
        version = sheet().version();
        return null;
    }

    public FeeSheet sheet() {
        if (sheet == null) {
            sheet = fees.of(ref());
        }
        return sheet;
    }

    /** Whether this reader may open the request itself. */
    public boolean isFileOffered() {
        return reader.isOfferedFiles();
    }

    /** Money may come as long as the request waits for it, and, to be given back, after a request that bore a fee has ended. */
    public boolean isPaymentOffered() {
        return sheet().may(RequestAction.RECORD_PAYMENT.name())
                || sheet().isReturnedIfPaid() && reader.mayCall(Fees.class, "recordPayment");
    }

    public boolean isOver() {
        return !sheet().status().isOpen();
    }

    public boolean isRefundOffered() {
        return sheet().account().toRefund() > 0 && reader.mayCall(Fees.class, "refund");
    }

    public List<PaymentMethod> getMethods() {
        return Arrays.asList(PaymentMethod.values());
    }

    public List<FeeWaiver> getWaivers() {
        return new ArrayList<>(sheet().waivers());
    }

    public String getOtherReason() {
        return Fees.OTHER_REASON;
    }

    /** Why a line was written, in words; empty when it needs no reason. */
    public String reasonOf(LedgerEntry entry) {
        if (entry.reason() == null) {
            return "";
        }
        if (entry.kind() == EntryKind.REFUND_OWED) {
            return rules.say("fee.refund.reason." + entry.reason());
        }
        return sheet().waivers().stream()
                .filter(waiver -> waiver.code().equals(entry.reason()))
                .map(waiver -> labels.say(waiver.title()))
                .findFirst()
                .orElseGet(() -> rules.say("fee.waiver." + entry.reason()));
    }

    public String ask() {
        fees.ask(ref(), version);
        return file.stay("done.ASK_FEE");
    }

    public String remind() {
        reminders.remind(ref(), version);
        return file.stay("done.REMIND");
    }

    public String recordPayment() {
        fees.recordPayment(ref(), version, money());
        return file.stay(isOver() ? "done.paymentAfterTheEnd" : "done.RECORD_PAYMENT");
    }

    public String waive() {
        fees.waive(ref(), version, reason, note);
        return file.stay("done.WAIVE_FEE");
    }

    public String rejectUnpaid() {
        fees.rejectUnpaid(ref(), version);
        return file.stay("done.REJECT_UNPAID");
    }

    public String refund() {
        fees.refund(ref(), money());
        return file.stay("done.REFUND");
    }

    private Payment money() {
        return new Payment(amount, on, method, note);
    }

    private RequestReference ref() {
        return file.ref();
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer typed) {
        amount = typed;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String typed) {
        on = typed;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String chosen) {
        method = chosen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String chosen) {
        reason = chosen;
    }
}
