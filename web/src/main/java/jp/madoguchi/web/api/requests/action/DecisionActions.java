package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.decision.RejectionProposal.Basis;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Submitting, approving, sending back; rejecting on procedure. */
@RequestScoped
public class DecisionActions implements StaffAction {

    @EJB
    private Decisions decisions;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(
                RequestAction.SUBMIT,
                RequestAction.SEND_BACK,
                RequestAction.APPROVE,
                RequestAction.PROPOSE_REJECTION,
                RequestAction.REJECT);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        WordsSent fields = sent.as(WordsSent.class);
        switch (sent.action()) {
            case SUBMIT -> decisions.submit(reference, version);
            case SEND_BACK -> decisions.sendBack(reference, version, fields.words());
            case APPROVE -> decisions.approve(reference, version);
            case PROPOSE_REJECTION ->
                decisions.proposeRejection(
                        reference,
                        version,
                        new RejectionProposal(
                                Demanded.field("reasonCode", fields.reasonCode()),
                                Demanded.field("basis", fields.basis()),
                                fields.internalReason(),
                                fields.externalReason(),
                                fields.externalReasonEn()));
            default -> decisions.reject(reference, version);
        }
    }

    /**
     * What these actions say.
     *
     * @param text why it is sent back; {@code comment} is the same by another name
     * @param externalReasonEn the reason in English; needed when the requester reads English
     */
    @Schema(description = "SEND_BACK, PROPOSE_REJECTION: why")
    public record WordsSent(
            String text,
            String comment,
            String reasonCode,
            Basis basis,
            String internalReason,
            String externalReason,
            String externalReasonEn) {

        String words() {
            return text == null ? comment : text;
        }
    }
}
