package jp.madoguchi.preference;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody was approached, or their data were used, although it had been ruled out (domain 3.3, 3.7).
 *
 * @param code the control, or the purpose of a use
 * @param objectedAt since when it was ruled out; {@code null} for what is never allowed with pupils
 */
public record Incident(long number, Kind kind, String code, Instant objectedAt, Instant happenedAt, Instant noticedAt)
        implements Serializable {

    /** What went wrong. */
    public enum Kind {
        /** Repeated approaches after an objection are an example of U6 in guideline 3-8-5-1. */
        CONTACT_AFTER_OBJECTION,
        /** A purpose that is forbidden for pupils. */
        PUPIL_PURPOSE,
        /** A purpose that the customer has stopped. */
        STOPPED_PURPOSE
    }
}
