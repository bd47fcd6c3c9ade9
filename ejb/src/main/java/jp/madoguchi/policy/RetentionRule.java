package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Period;

/**
 * How long something is kept (domain 9.2; the Act sets no period for records of requests).
 *
 * @param from the event from which the time runs
 * @param keep {@code null}: for good
 * @param withLitigation instead of {@code keep} while there is a suit; {@code null}: no difference
 * @param withoutDecision instead of {@code keep} after withdrawal or rejection; {@code null}: no difference
 * @param afterClosureAtLatest counted from the closure, whatever else; {@code null}: no such limit
 */
public record RetentionRule(
        Kept object,
        Titles title,
        Start from,
        Period keep,
        Period withLitigation,
        Period withoutDecision,
        Period afterClosureAtLatest,
        Titles note)
        implements Serializable {

    /** What is kept. */
    public enum Kept {
        LEDGER,
        DISCLOSURE_PACKAGE,
        IDENTITY_IMAGE,
        AUDIT_EVENT,
        RESTRICTED_MEMO,
        TOMBSTONE,
        STATISTICS,
        PROVISION_RECORD
    }

    /** From when on. */
    public enum Start {
        RECORDED,
        DELIVERED,
        CLOSED,
        PROVIDED
    }

    public RetentionRule {
        requireNonNull(object, "object is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(from, "from is missing");
        requireNonNull(note, "note is missing");
        for (Period period : new Period[] {keep, withLitigation, withoutDecision, afterClosureAtLatest}) {
            if (period != null && (period.isNegative() || period.isZero())) {
                throw new IllegalArgumentException("a period has to be longer than nothing");
            }
        }
    }

    /** Named like the other entries of the policy. */
    public String code() {
        return object.name();
    }
}
