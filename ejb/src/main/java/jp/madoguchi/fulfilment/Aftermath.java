package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Actor;

/**
 * What follows from a task that was carried out: a tombstone for what was erased, a day for what will be, the word that
 * nothing is left to be stopped.
 */
@ApplicationScoped
class Aftermath {

    @Inject
    private Tombstones tombstones;

    @Inject
    private StandingEntries standing;

    @Inject
    private Event<StandingEvent> told;

    @Inject
    private Event<StopsCarriedOut> stopped;

    @Inject
    private Clock clock;

    /**
     * @param by who carried it out
     * @param all every task of the request, this one among them
     */
    void of(DataSubjectRequest request, ExecutionTaskView done, List<ExecutionTaskView> all, Actor by) {
        Instant now = clock.instant();
        if (done.action() == ExecutionAction.ERASE) {
            tombstones.raise(
                    request, done.system(), done.categories(), done.proof().doneOn());
        }
        if (done.action() == ExecutionAction.RESTRICT) {
            StandingEntry later = StandingEntry.onDay(
                    request.reference(), done.item(), done.system(), done.categories(), done.proof());
            standing.add(later);
            told.fire(StandingEvent.of("STANDING_WORK_OWED", later.shown(), Actor.system(), now));
        }
        if (StopsCarriedOut.with(done, all)) {
            stopped.fire(new StopsCarriedOut(request.reference(), by, now));
        }
    }
}
