package jp.madoguchi.fee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.decision.DecisionIssued;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** Writes into the ledger what follows from the request's own course: the estimate, the reminder, the refund. */
@ApplicationScoped
class LedgerFollows {

    private static final Set<RequestStatus> ENDED_UNANSWERED =
            EnumSet.of(RequestStatus.WITHDRAWN, RequestStatus.REDIRECTED);

    @Inject
    private Requests requests;

    @Inject
    private FeesOfRequests fees;

    @Inject
    private Ledger ledger;

    void onArrival(@Observes @Priority(350) RequestReceived received) {
        requests.find(received.reference()).ifPresent(request -> {
            int estimate = fees.owed(request).amount();
            if (estimate > 0) {
                ledger.write(request, EntryKind.ESTIMATED, estimate, FeeRules.dayOf(received.at()), Actor.system());
            }
        });
    }

    void onStep(@Observes @Priority(350) StepTaken step) {
        if (step.action() == RequestAction.REMIND && step.from() == RequestStatus.AWAIT_FEE) {
            requests.find(step.reference()).ifPresent(request -> {
                int outstanding = fees.outstanding(request);
                if (outstanding > 0) {
                    ledger.write(request, EntryKind.REMINDED, outstanding, FeeRules.dayOf(step.at()), step.actor());
                }
            });
        } else if (ENDED_UNANSWERED.contains(step.to())) {
            giveBack(step.reference(), step.actor());
        }
    }

    void onDecision(@Observes @Priority(350) DecisionIssued issued) {
        giveBack(issued.reference(), issued.actor());
    }

    private void giveBack(RequestReference reference, Actor actor) {
        requests.find(reference)
                .filter(request -> fees.account(request).kept() > 0)
                .ifPresent(request -> giveBack(request, actor));
    }

    private void giveBack(DataSubjectRequest request, Actor actor) {
        List<ItemCharge> charged = fees.owed(request).charges().stream()
                .filter(charge -> !charge.isFree())
                .toList();
        if (!charged.stream().allMatch(ItemCharge::hasEnded)) {
            return;
        }
        List<ItemOutcome> outcomes = charged.stream().map(ItemCharge::outcome).toList();
        fees.schedule(request)
                .flatMap(schedule -> RefundRules.reason(outcomes, schedule.refund()))
                .ifPresent(reason ->
                        ledger.oweRefund(request, fees.account(request).kept(), reason, actor));
    }
}
