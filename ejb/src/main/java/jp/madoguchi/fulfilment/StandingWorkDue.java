package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/** Tells when an erasure that waited may be done: its day has come, or what it waited for was delivered. */
@ApplicationScoped
class StandingWorkDue {

    private static final int DAYS_AFTER_DELIVERY = 5;

    @Inject
    private StandingEntries entries;

    @Inject
    private StoredTasks tasks;

    @Inject
    private Policy policy;

    @Inject
    private Event<StandingEvent> told;

    /** Called when the requester has collected something of this request. */
    void delivered(RequestReference reference, Instant now) {
        List<StandingEntry> waiting = entries.of(reference).stream()
                .filter(entry -> entry.waitsForItem() != null && entry.shown().isWaiting())
                .toList();
        if (!waiting.isEmpty()) {
            List<ExecutionTask> all = tasks.of(reference);
            waiting.forEach(entry -> makeDue(entry, all, now));
        }
    }

    /** What was to be erased after a disclosure stays when the request is taken back or the data subject has died. */
    void onStep(@Observes @Priority(460) StepTaken step) {
        if (step.action() == RequestAction.WITHDRAW || step.action() == RequestAction.CLOSE_DECEASED) {
            entries.of(step.reference()).stream()
                    .filter(entry -> isOverWith(entry.shown()))
                    .forEach(entry -> {
                        entry.callOff(step.at());
                        told.fire(
                                StandingEvent.of("STANDING_WORK_CALLED_OFF", entry.shown(), Actor.system(), step.at()));
                    });
        }
    }

    // What a law has us keep is erased on its day in any case: it is only kept for the law's sake.
    static boolean isOverWith(StandingTask task) {
        return task.reason() == StandingReason.DISCLOSURE_DELIVERED && !task.isConfirmed() && !task.isCalledOff();
    }

    /** Makes one due when it is; does nothing otherwise. */
    void makeDue(StandingEntry entry, Instant now) {
        makeDue(
                entry,
                entry.waitsForItem() == null
                        ? List.of()
                        : tasks.of(entry.shown().reference()),
                now);
    }

    private void makeDue(StandingEntry entry, List<ExecutionTask> all, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        if (isDue(entry, all, today, now)) {
            entry.becomesDue(policy.officeCalendar().businessDaysAfter(today, DAYS_AFTER_DELIVERY), now);
            told.fire(StandingEvent.of("STANDING_WORK_DUE", entry.shown(), Actor.system(), now));
        }
    }

    static boolean isDue(StandingEntry entry, List<ExecutionTask> all, LocalDate today, Instant now) {
        if (entry.waitsForItem() == null) {
            LocalDate day = entry.shown().dueOn();
            return day != null && !day.isAfter(today);
        }
        List<ExecutionTask> handedOut = all.stream()
                .filter(task -> task.shown().item() == entry.waitsForItem()
                        && task.shown().attached().isPresent())
                .toList();
        return !handedOut.isEmpty() && handedOut.stream().allMatch(task -> task.isDelivered(now));
    }
}
