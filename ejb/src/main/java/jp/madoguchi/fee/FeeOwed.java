package jp.madoguchi.fee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.request.RequestKind;

/**
 * What a request costs and why (Art. 38).
 *
 * @param scheduleVersion of the schedule in force on the day of receipt, or {@code null} when there was none
 * @param charges what each item costs by itself
 * @param listed the highest of them that has not ended: a request is charged once
 * @param credited what was paid already for the request it continues
 */
public record FeeOwed(
        String scheduleVersion, LocalDate publishedOn, List<ItemCharge> charges, int listed, int credited, Why why)
        implements Serializable {

    /** Why it costs what it costs. */
    public enum Why {
        CHARGED,
        /** Nothing was published when it arrived, so nothing may be charged (Art. 32(1)(iii)). */
        NO_SCHEDULE,
        /** No item is of a kind and method the schedule charges for. */
        FREE,
        /** Filed again within the period in which nobody pays twice. */
        FILED_AGAIN
    }

    public FeeOwed {
        charges = List.copyOf(charges);
    }

    public int amount() {
        return Math.max(0, listed - credited);
    }

    /** The kind the amount is charged for. */
    public Optional<RequestKind> bearer() {
        return charges.stream()
                .filter(charge -> !charge.isFree())
                .max(java.util.Comparator.comparingInt(ItemCharge::amount))
                .map(ItemCharge::kind);
    }

    /** Items that bear a fee and have not ended. */
    public List<ItemCharge> bearing() {
        return charges.stream()
                .filter(charge -> !charge.isFree() && !charge.hasEnded())
                .toList();
    }

    /** Items that go on whether anything is paid or not. */
    public List<ItemCharge> free() {
        return charges.stream()
                .filter(charge -> charge.isFree() && !charge.hasEnded())
                .toList();
    }
}
