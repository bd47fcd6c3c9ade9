package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import jp.madoguchi.decision.DecisionIssued;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.Advertising;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/**
 * Has marketing and advertising stopped within the target's two business days of a request to stop them, before anything is decided
 * (domain 6.2). A stop that the decision does not bear out is lifted again; both can be undone, so nobody is harmed when
 * the request turns out to be somebody else's.
 */
@ApplicationScoped
class ProvisionalStops {

    private static final Set<RequestKind> KINDS = EnumSet.of(
            RequestKind.USE_STOP, RequestKind.TP_STOP, RequestKind.OPTOUT_STOP, RequestKind.CONSENT_WITHDRAWAL);
    private static final Set<ItemOutcome> BORNE_OUT =
            EnumSet.of(ItemOutcome.FULL, ItemOutcome.PARTIAL, ItemOutcome.ALT_MEASURE);

    @Inject
    private Requests requests;

    @Inject
    private Policy policy;

    @Inject
    private StandingEntries entries;

    @Inject
    private Event<StandingEvent> told;

    void onArrival(@Observes @Priority(450) RequestReceived received) {
        if (received.kinds().stream().noneMatch(KINDS::contains)) {
            return;
        }
        DataSubjectRequest request = requests.find(received.reference()).orElseThrow();
        for (RequestItem item : request.items()) {
            Set<String> codes = Advertising.of(policy).in(item.kind(), item.scope());
            if (!codes.isEmpty()) {
                begin(received.reference(), item.number(), StandingReason.PROVISIONAL_STOP, codes, received.at());
            }
        }
    }

    void onRejection(@Observes @Priority(450) DecisionIssued decision) {
        if (decision.rejected()) {
            settle(decision);
        }
    }

    /** Called with the approval of items that can have such stops; everybody else is spared the look. */
    void settle(DecisionIssued decision) {
        Map<Integer, ItemOutcome> outcomes = decision.outcomes();
        callOffAndLift(decision.reference(), item -> !BORNE_OUT.contains(outcomes.get(item)), decision.at());
    }

    static boolean concern(RequestKind kind) {
        return KINDS.contains(kind);
    }

    /** A request that was taken back bears nothing out; any other end has had its decision, or needs none. */
    void onStep(@Observes @Priority(460) StepTaken step) {
        if (!step.to().isOpen() && step.action() != RequestAction.CLOSE) {
            boolean takenBack = step.action() == RequestAction.WITHDRAW;
            callOffAndLift(step.reference(), item -> takenBack, step.at());
        }
    }

    private void callOffAndLift(RequestReference reference, IntPredicate lifted, Instant at) {
        List<StandingTask> all =
                entries.of(reference).stream().map(StandingEntry::shown).toList();
        for (StandingTask task : all) {
            if (task.reason() != StandingReason.PROVISIONAL_STOP || task.isCalledOff()) {
                continue;
            }
            if (!task.isConfirmed()) {
                entries.forConfirmation(reference, task.number()).ifPresent(entry -> entry.callOff(at));
                told.fire(StandingEvent.of("STANDING_WORK_CALLED_OFF", task, Actor.system(), at));
            } else if (lifted.test(task.item()) && !isLifted(task, all)) {
                begin(reference, task.item(), StandingReason.LIFT_PROVISIONAL_STOP, task.codes(), at);
            }
        }
    }

    private static boolean isLifted(StandingTask stop, List<StandingTask> all) {
        return all.stream()
                .anyMatch(
                        other -> other.reason() == StandingReason.LIFT_PROVISIONAL_STOP && other.item() == stop.item());
    }

    private void begin(RequestReference reference, int item, StandingReason reason, Set<String> codes, Instant at) {
        LocalDate dueOn = policy.officeCalendar()
                .businessDaysAfter(
                        LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO),
                        policy.targets().provisionalStop().businessDays());
        StandingEntry entry = StandingEntry.atOnce(reference, item, reason, codes, dueOn, at);
        entries.add(entry);
        told.fire(StandingEvent.of("STANDING_WORK_OWED", entry.shown(), Actor.system(), at));
    }
}
