package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.fee.Payment;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asking for the fee, taking it in, waiving it, and ending what was not paid for. */
@RequestScoped
public class FeeActions implements StaffAction {

    @EJB
    private Fees fees;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(
                RequestAction.ASK_FEE,
                RequestAction.RECORD_PAYMENT,
                RequestAction.WAIVE_FEE,
                RequestAction.REJECT_UNPAID);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        switch (sent.action()) {
            case ASK_FEE -> fees.ask(reference, version);
            case RECORD_PAYMENT ->
                fees.recordPayment(
                        reference, version, sent.as(PaymentSent.class).payment());
            case WAIVE_FEE -> {
                WaiverSent waiver = sent.as(WaiverSent.class);
                fees.waive(reference, version, waiver.reason(), waiver.note());
            }
            default -> fees.rejectUnpaid(reference, version);
        }
    }

    /** How much came, on which day, and how. */
    @Schema(description = "RECORD_PAYMENT: how much came, on which day, and how")
    public record PaymentSent(Integer amount, String on, String method, String note) {

        Payment payment() {
            return new Payment(amount, on, method, note);
        }
    }

    /** Code of the waiver, and why it applies. */
    @Schema(description = "WAIVE_FEE: code of the waiver, and why it applies")
    public record WaiverSent(String reason, String note) {}
}
