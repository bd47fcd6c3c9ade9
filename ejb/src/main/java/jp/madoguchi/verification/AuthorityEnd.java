package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of an agent's authority.
 *
 * @param on the first day on which it does not stand any more
 * @param by who recorded it
 */
public record AuthorityEnd(LocalDate on, Reason reason, String by, Instant at) implements Serializable {

    /** Why it ended. */
    public enum Reason {
        /** The data subject came of age (Civil Code Art. 4). */
        MAJORITY,
        /** The data subject, or a court, took it back. */
        REVOKED,
        /** The data subject or the agent died (Civil Code Art. 111). */
        DEATH,
        OTHER,
        /** Recorded anew; nobody is told. */
        REPLACED
    }
}
