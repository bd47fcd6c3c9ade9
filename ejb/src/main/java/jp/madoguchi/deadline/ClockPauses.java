package jp.madoguchi.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Stops our own clocks for the two reasons that come from the requester without a letter, and sets them going again. */
@Stateless
@RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
public class ClockPauses {

    /** Why our clocks may stand still (domain 6.3). Delays of ours or of a vendor are none. */
    public enum Reason {
        /** The requester asked us to wait. */
        WISHED,
        /** The requester cannot be reached: a letter or mail came back. */
        UNREACHABLE
    }

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private ClockSegments segments;

    @Inject
    private DayCounts dayCounts;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * PAUSE_CLOCKS.
     *
     * @throws InputRejected when no reason is named
     * @throws StepRefused when they stand still already
     */
    public void pause(RequestReference reference, long version, Reason reason) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.PAUSE_CLOCKS, currentActor.get());
        if (reason == null) {
            throw new InputRejected("reason", "deadline.pause.reason.missing");
        }
        if (isPaused(reference)) {
            throw new StepRefused("deadline.pause.already", "The clocks of this request stand still already");
        }
        workflow.take(request, RequestAction.PAUSE_CLOCKS, currentActor.get(), Map.of("reason", reason.name()));
    }

    /**
     * RESUME_CLOCKS.
     *
     * @throws StepRefused when they run
     */
    public void resume(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.RESUME_CLOCKS, currentActor.get());
        if (!isPaused(reference)) {
            throw new StepRefused("deadline.pause.none", "The clocks of this request run");
        }
        workflow.take(request, RequestAction.RESUME_CLOCKS, currentActor.get());
    }

    private boolean isPaused(RequestReference reference) {
        return new ClockReading(segments.of(reference), ClockReading.dayOf(clock.instant()), dayCounts).paused();
    }
}
