package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.policy.Titles;

/**
 * Consecutive days that a clock treats alike, both ends included.
 *
 * @param days how many days of the calendar it spans, which for counted days is how many were counted
 * @param reasonKey why they are treated so: key in the bundle {@code jp.madoguchi.rules.deadline}
 * @param rule the statute or the policy entry behind it
 * @param named the holiday's name, for days that have one
 */
public record CountedSpan(
        LocalDate from,
        LocalDate to,
        Kind kind,
        int days,
        String reasonKey,
        Optional<String> rule,
        Optional<Titles> named) {

    /** What a clock does on a day. */
    public enum Kind {
        COUNTED,
        PAUSED,
        NOT_COUNTED
    }
}
