package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Titles;

/**
 * What the requester sees of the fee on the status page.
 *
 * @param outstanding yen still to be paid; 0 when nothing was asked for, or everything is settled
 * @param payBy the last day to pay, or {@code null}
 * @param receipts one for each payment, with the consumption tax in it
 * @param toRefund yen that will be given back
 * @param refunded yen that were given back
 */
public record FeeForRequester(
        int outstanding, LocalDate payBy, List<Titles> payment, List<FeeReceipt> receipts, int toRefund, int refunded)
        implements Serializable {

    public boolean isAnything() {
        return outstanding > 0 || !receipts.isEmpty();
    }
}
