package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
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
