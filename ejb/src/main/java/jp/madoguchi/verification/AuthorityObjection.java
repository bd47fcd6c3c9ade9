package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with the same authority over a data subject objects to what an agent asks, as one parent to the other's
 * request (Civil Code Art. 824-2; domain 4.4; 11, scenario 14).
 *
 * @param name who objects
 * @param email where they are written to; {@code null} when only known on paper
 * @param note how it was ascertained that they hold the authority
 * @param settled or {@code null} while it stands
 */
public record AuthorityObjection(
        UUID id, String name, String email, String note, String notedBy, Instant notedAt, Settled settled)
        implements Serializable {

    /** How it came to an end. */
    public enum Settlement {
        /** Both want the same now. */
        AGREED,
        /** A family court has decided. */
        COURT,
        /** What is asked is a daily or an urgent act, which either may do alone. */
        ALONE,
        /** Whoever objects holds no such authority. */
        NO_HOLDER
    }

    /** Who settled it, and why. */
    public record Settled(Settlement how, String note, String by, Instant at) implements Serializable {}

    public boolean stands() {
        return settled == null;
    }
}
