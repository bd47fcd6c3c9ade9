package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Actor;

/** What follows from a task that was carried out: a tombstone for what was erased, a day for what will be. */
@ApplicationScoped
class Aftermath {

    @Inject
    private Tombstones tombstones;

    @Inject
    private StandingEntries standing;

    @Inject
    private Event<StandingEvent> told;

    @Inject
    private Clock clock;

    void of(DataSubjectRequest request, ExecutionTaskView done) {
        if (done.action() == ExecutionAction.ERASE) {
            tombstones.raise(
                    request, done.system(), done.categories(), done.proof().doneOn());
        }
        if (done.action() == ExecutionAction.RESTRICT) {
            StandingEntry later = StandingEntry.onDay(
                    request.reference(), done.item(), done.system(), done.categories(), done.proof());
            standing.add(later);
            told.fire(StandingEvent.of("STANDING_WORK_OWED", later.shown(), Actor.system(), clock.instant()));
        }
    }
}
