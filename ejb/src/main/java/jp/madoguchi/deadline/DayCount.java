package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.policy.Titles;

/**
 * A way of counting days: one class each in {@code deadline/calendar}, found by the container and never registered. The
 * first day is never counted (Civil Code 140).
 */
public interface DayCount {

    /** Names this way of counting; its title is {@code deadline.unit.<code>}. */
    String code();

    /** Why this day does not count; empty when it does. */
    Optional<Uncounted> uncounted(LocalDate day);

    /**
     * Why a day does not count.
     *
     * @param reasonKey key in the bundle {@code jp.madoguchi.rules.deadline}
     * @param named the holiday's name, for a day that has one
     */
    record Uncounted(String reasonKey, Optional<Titles> named) {}

    /** Whether enough is known of this day for a date on it to be relied on. */
    default boolean knows(LocalDate day) {
        return true;
    }

    default boolean counts(LocalDate day) {
        return uncounted(day).isEmpty();
    }

    /** The day on which so many days after {@code first} have been counted. */
    default LocalDate after(LocalDate first, int number) {
        LocalDate day = first;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many days count after {@code first}, up to and including {@code last}. */
    default int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::counts)
                .count();
    }
}
