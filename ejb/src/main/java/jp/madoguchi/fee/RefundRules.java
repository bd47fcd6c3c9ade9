package jp.madoguchi.fee;

import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.request.ItemOutcome;

/** When a fee is given back (domain 7). One fee covers the request, so one answer that was worth it keeps it. */
final class RefundRules {

    private RefundRules() {}

    /** @param outcomes of the items that bear a fee, all of which have ended */
    static Optional<RefundReason> reason(Collection<ItemOutcome> outcomes, FeeSchedule.Refund refund) {
        if (outcomes.isEmpty() || !outcomes.stream().allMatch(outcome -> isRefunded(outcome, refund))) {
            return Optional.empty();
        }
        return ItemOutcome.weakestOf(outcomes).map(RefundRules::reasonOf);
    }

    private static boolean isRefunded(ItemOutcome outcome, FeeSchedule.Refund refund) {
        return switch (outcome) {
            case FULL, ALT_MEASURE -> false;
            case PARTIAL -> refund.whenPartial();
            case REFUSED -> refund.whenRefused();
            case NOT_HELD -> refund.whenNotHeld();
            case REJECTED, REDIRECTED, WITHDRAWN -> true;
        };
    }

    private static RefundReason reasonOf(ItemOutcome weakest) {
        return switch (weakest) {
            case WITHDRAWN -> RefundReason.WITHDRAWN;
            case REFUSED -> RefundReason.REFUSED;
            case NOT_HELD -> RefundReason.NOT_HELD;
            case PARTIAL -> RefundReason.PARTIAL;
            default -> RefundReason.NOT_ANSWERED;
        };
    }
}
