package jp.madoguchi.restricted;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One memo with the people who stand for it.
 *
 * @param version what an approval made on this view must name
 * @param privacyApproval by the privacy manager; {@code null} until given
 * @param legalApproval by the head of legal; {@code null} until given
 * @param refusal by either; {@code null} unless refused
 */
public record RestrictedEntry(
        UUID id,
        long version,
        Memo memo,
        Signature proposal,
        Signature privacyApproval,
        Signature legalApproval,
        Signature refusal)
        implements Serializable {

    /** Who, and when. */
    public record Signature(String by, Instant at) implements Serializable {}

    /** Where the memo stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    public State state() {
        if (refusal != null) {
            return State.REFUSED;
        }
        return privacyApproval != null && legalApproval != null ? State.APPROVED : State.PROPOSED;
    }
}
