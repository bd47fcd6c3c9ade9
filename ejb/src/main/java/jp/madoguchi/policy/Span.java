package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A length of time of a regime (domain 10).
 *
 * @param legal whether a law sets it; otherwise it is our own target
 */
public record Span(int value, Unit unit, boolean legal) implements Serializable {

    /** What is counted. */
    public enum Unit {
        BUSINESS_DAY,
        CALENDAR_DAY,
        MONTH
    }

    public Span {
        requireNonNull(unit, "unit is missing");
        if (value < 0) {
            throw new IllegalArgumentException("value is negative");
        }
    }
}
