package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.shared.RequestReference;

/**
 * Something to do before the decision or after the end of a request, as people read it.
 *
 * @param number names it for whoever confirms it
 * @param codes data categories, purposes or recipients
 * @param basis the law that had us keep what is erased, or {@code null}
 * @param dueOn {@code null} while it waits for a delivery
 * @param dueSince {@code null} until it may be done
 * @param proof, confirmedBy, confirmedAt {@code null} until confirmed
 */
public record StandingTask(
        RequestReference reference,
        long number,
        int item,
        StandingReason reason,
        String system,
        Set<String> codes,
        String basis,
        LocalDate dueOn,
        Instant dueSince,
        Instant calledOffAt,
        Evidence proof,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {

    public StandingTask {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** Whether it can be confirmed now. */
    public boolean isToDo() {
        return dueSince != null && confirmedAt == null && calledOffAt == null;
    }

    /** Whether its day has not come. */
    public boolean isWaiting() {
        return dueSince == null && calledOffAt == null;
    }
}
