package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.deadline.ClockPauses;
import jp.madoguchi.deadline.Extension;
import jp.madoguchi.deadline.Extensions;
import jp.madoguchi.deadline.Reminders;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people do to the clocks of a request. */
@RequestScoped
public class ClockActions implements StaffAction {

    @EJB
    private Extensions extensions;

    @EJB
    private Reminders reminders;

    @EJB
    private ClockPauses pauses;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(
                RequestAction.EXTEND, RequestAction.REMIND, RequestAction.PAUSE_CLOCKS, RequestAction.RESUME_CLOCKS);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        switch (sent.action()) {
            case EXTEND ->
                extensions.extend(
                        reference, version, sent.as(ExtensionSent.class).extension());
            case REMIND -> reminders.remind(reference, version);
            case PAUSE_CLOCKS ->
                pauses.pause(reference, version, sent.as(PauseSent.class).reason());
            default -> pauses.resume(reference, version);
        }
    }

    /** By how many days and why; the reason in English as well for a request in English. */
    @Schema(description = "EXTEND: by how many days, and why")
    public record ExtensionSent(Integer days, String reason, String reasonEn) {

        Extension extension() {
            return new Extension(days, reason, reasonEn);
        }
    }

    /** Why the clocks are to stand still. */
    @Schema(description = "PAUSE_CLOCKS: why the clocks are to stand still")
    public record PauseSent(ClockPauses.Reason reason) {}
}
