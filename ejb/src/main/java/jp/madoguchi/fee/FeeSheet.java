package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.FeeWaiver;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;

/**
 * What is owed for a request and why, what came in, and what may be done now. It names the requester, whose name stands
 * on a bank transfer, and nothing else of the request's contents.
 *
 * @param version what a decision made on this view must name
 * @param outstanding what still has to be paid
 * @param payBy the last day to pay, or {@code null} while nobody was asked
 * @param payment how it can be paid, in the words of the letter
 * @param waivers reasons for which it need not be paid
 */
public record FeeSheet(
        RequestReference reference,
        long version,
        RequestStatus status,
        LocalDate receivedOn,
        String requester,
        FeeOwed owed,
        FeeAccount account,
        int outstanding,
        LocalDate payBy,
        List<Titles> payment,
        List<FeeWaiver> waivers,
        Set<RequestAction> permittedActions)
        implements Serializable {

    public boolean may(String action) {
        return permittedActions.contains(RequestAction.valueOf(action));
    }

    /** Whether money that comes now has to be given back: the request has ended, and once bore a fee. */
    public boolean isReturnedIfPaid() {
        return !status.isOpen() && owed.bearer().isPresent();
    }
}
