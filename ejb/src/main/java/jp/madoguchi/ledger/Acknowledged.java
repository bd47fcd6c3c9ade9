package jp.madoguchi.ledger;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.DayCount;

/**
 * So many requests that were received on the same day and acknowledged on the same day.
 *
 * @param acknowledgedOn {@code null} when they have not been
 * @param allowedDays business days
 */
public record Acknowledged(LocalDate receivedOn, LocalDate acknowledgedOn, int allowedDays, long requests) {

    /** Those that can be judged: acknowledged, or late already. */
    static long judged(List<Acknowledged> all, DayCount office, LocalDate today) {
        return all.stream()
                .filter(some ->
                        some.acknowledgedOn != null || some.dueOn(office).isBefore(today))
                .mapToLong(Acknowledged::requests)
                .sum();
    }

    static long onTime(List<Acknowledged> all, DayCount office) {
        return all.stream()
                .filter(some -> some.acknowledgedOn != null)
                .filter(some -> !some.acknowledgedOn.isAfter(some.dueOn(office)))
                .mapToLong(Acknowledged::requests)
                .sum();
    }

    private LocalDate dueOn(DayCount office) {
        return office.after(receivedOn, allowedDays);
    }
}
