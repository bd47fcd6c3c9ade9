package jp.madoguchi.deadline;

import java.time.LocalDate;

/**
 * A time in which the requester had the ball. The day of the letter was still used and the day of the answer is a first
 * day, so what does not count are the days after {@code from}, up to and including {@code to}.
 *
 * @param reasonKey why: key in the bundle {@code jp.madoguchi.rules.deadline}
 */
record Pause(LocalDate from, LocalDate to, String reasonKey) {

    Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause cannot end before it begins");
        }
    }

    boolean covers(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
