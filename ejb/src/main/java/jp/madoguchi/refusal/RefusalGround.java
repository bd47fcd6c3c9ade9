package jp.madoguchi.refusal;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * A lawful reason not to do what was asked: one class each in {@code refusal/ground}, found by the container and never
 * registered. Title, article, question, the guideline's examples and the words a reason begins with stand in the bundle
 * {@code jp.madoguchi.rules.refusal}; {@code docs/adding-a-ground.md} walks through one.
 */
public interface RefusalGround {

    /** Its row in the catalogue of {@link ReasonCodes}. */
    ReasonCode reasonCode();

    default String code() {
        return reasonCode().code();
    }

    default boolean appliesTo(RequestKind kind) {
        return reasonCode().isAllowedFor(kind);
    }

    Finding assess(RequestFacts facts);

    /** What somebody who finds it engaged must write down besides the note (domain 2.2, 2.4). */
    default Set<Particular> particulars(RequestKind kind) {
        return Set.of();
    }

    /** What may be written down too; a decision can demand it where more hangs on the ground. */
    default Set<Particular> furtherParticulars(RequestKind kind) {
        return Set.of();
    }

    /**
     * Whether a person answers it while assessing. Others follow from the gate, from a procedure of its own, or from
     * what the requester did, and only show what the facts say.
     */
    default boolean isAnsweredByHand() {
        return true;
    }

    /** What speaks against finding it engaged, beyond missing words. */
    default Optional<Violation> objection(RequestFacts facts) {
        return Optional.empty();
    }
}
