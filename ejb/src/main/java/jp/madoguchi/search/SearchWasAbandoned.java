package jp.madoguchi.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.search.persistence.StoredSearchTasks;

/** Nobody is asked to search for a request that was withdrawn, or, for the time being, whose requester is another now. */
@ApplicationScoped
class SearchWasAbandoned {

    @Inject
    private StoredSearchTasks stored;

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.WITHDRAW || step.action() == RequestAction.TAKE_OVER_BY_PRINCIPAL) {
            stored.stopWaiting(step.reference());
        }
    }
}
