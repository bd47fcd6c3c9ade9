package jp.madoguchi.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.search.persistence.StoredSearchTasks;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * Once the systems were searched, more can be asked of the requester once (domain 5.1, REVIEW to AWAIT_SUPPLEMENT). It
 * stops the clock, so that it must not be repeated, not even from the triage the request then returns to.
 */
@ApplicationScoped
public class SupplementOnceAfterSearch implements StepGuard {

    @Inject
    private StoredSearchTasks stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.ASK_SUPPLEMENT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(stored.hadLaterSupplement(request.reference()));
    }

    static Optional<StepRefused> objectionTo(boolean askedAlready) {
        return askedAlready
                ? Optional.of(new StepRefused(
                        "search.supplement.once", "More was asked of the requester already after the search"))
                : Optional.empty();
    }

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (isLater(step)) {
            stored.keepLaterSupplement(step.reference(), step.at());
        }
    }

    static boolean isLater(StepTaken step) {
        return step.action() == RequestAction.ASK_SUPPLEMENT && step.from() == RequestStatus.REVIEW;
    }
}
