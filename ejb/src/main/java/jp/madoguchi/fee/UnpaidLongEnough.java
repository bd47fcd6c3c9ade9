package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * Nothing ends for want of a fee before the requester was reminded and the last day to pay is over; and what costs
 * nothing never ends for it (domain 7).
 */
@ApplicationScoped
public class UnpaidLongEnough implements StepGuard {

    @Inject
    private FeesOfRequests fees;

    @Inject
    private Clock clock;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.REJECT_UNPAID || action == RequestAction.REJECT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return request.status() == RequestStatus.AWAIT_FEE
                ? objectionTo(action, fees.owed(request), fees.account(request), FeeRules.dayOf(clock.instant()))
                : Optional.empty();
    }

    static Optional<StepRefused> objectionTo(RequestAction action, FeeOwed owed, FeeAccount account, LocalDate today) {
        LocalDate payBy = account.asked().map(LedgerEntry::on).orElse(today);
        if (!today.isAfter(payBy)) {
            return Optional.of(new StepRefused(
                    "fee.reject.too.early", "The requester has until %s to pay".formatted(payBy), payBy.toString()));
        }
        if (!account.isRemindedSinceAsked()) {
            return Optional.of(new StepRefused(
                    "fee.reject.not.reminded", "The requester has not been reminded of the fee since being asked"));
        }
        // The items have their outcome already when the step is taken.
        boolean endsWhatIsFree = action == RequestAction.REJECT
                && owed.charges().stream()
                        .anyMatch(charge ->
                                charge.isFree() && (!charge.hasEnded() || charge.outcome() == ItemOutcome.REJECTED));
        return endsWhatIsFree
                ? Optional.of(new StepRefused(
                        "fee.reject.free.goes.on",
                        "Some items cost nothing and have to go on: reject only the unpaid ones"))
                : Optional.empty();
    }
}
