package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.notification.PostRoom;
import jp.madoguchi.notification.PostingSlip;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of letters on paper: posted, arrived, brought back. */
@RequestScoped
public class PostActions implements StaffAction {

    @EJB
    private PostRoom postRoom;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.RECORD_DISPATCH, RequestAction.RECORD_DELIVERY, RequestAction.RECORD_RETURN);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        PostingSent fields = sent.as(PostingSent.class);
        UUID notice = Demanded.field("notice", fields.notice());
        switch (sent.action()) {
            case RECORD_DISPATCH ->
                postRoom.dispatched(
                        reference,
                        version,
                        notice,
                        new PostingSlip(fields.way(), fields.number(), fields.newAddress()));
            case RECORD_DELIVERY -> postRoom.arrived(reference, version, notice);
            default -> postRoom.cameBack(reference, version, notice, fields.reason());
        }
    }

    /**
     * Which letter, and what is told of it.
     *
     * @param way {@code REGISTERED_POST} when none is named
     * @param number of the registered letter
     * @param newAddress checked anew after the letter came back
     * @param reason why it came back
     */
    @Schema(description = "RECORD_DISPATCH, RECORD_DELIVERY, RECORD_RETURN: which letter, and what is told of it")
    public record PostingSent(UUID notice, SentBy way, String number, String newAddress, String reason) {}
}
