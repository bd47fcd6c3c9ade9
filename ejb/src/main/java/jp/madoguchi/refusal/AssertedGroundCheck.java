package jp.madoguchi.refusal;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * How we find out whether what a requester asserts is so (domain 1.2): one class each in {@code refusal/asserted}, found
 * by the container. Title, question and the guideline's examples stand in the bundle under {@code refusal.asserted.U4},
 * {@code refusal.asserted.U4.question} and {@code refusal.asserted.U4.hint}. It advises; a person says the verdict.
 */
public interface AssertedGroundCheck {

    /** {@code U1} to {@code U6}, {@code T1} to {@code T4}, or a name of our own where the law gives no list. */
    String code();

    boolean appliesTo(RequestKind kind);

    /** What the facts say. */
    Finding look(RequestFacts facts);

    /** Whether it can be asked here at all, beyond the kind of request. */
    default boolean isOffered(RequestFacts facts) {
        return true;
    }

    /** Whether it has to be answered before a draft is submitted: the requester asserts it. */
    default boolean isOwed(RequestFacts facts) {
        return code().equals(facts.assertedGround());
    }

    /** What has to be written down for this verdict, besides the note. */
    Set<Particular> particulars(Verdict verdict);

    /** Whether the purposes of use are gone through one by one (guideline 3-8-5-1 note 4). */
    default boolean asksForPurposes() {
        return false;
    }

    /** Whether a balancing sheet is demanded (guideline 3-8-5-1 note 5). */
    default boolean asksForBalance() {
        return false;
    }

    /** What speaks against this verdict, beyond missing words. */
    default Optional<Violation> objection(RequestFacts facts, AssertedAnswer answer) {
        return Optional.empty();
    }
}
