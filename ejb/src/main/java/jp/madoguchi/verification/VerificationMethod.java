package jp.madoguchi.verification;

import java.util.Set;
import jp.madoguchi.request.AssuranceLevel;

/**
 * A way of proving identity (domain 4.1): one class each in {@code verification/method}, found by the container and
 * never registered.
 */
public interface VerificationMethod {

    String code();

    /** The level it gives by itself. */
    AssuranceLevel gives();

    /** The level it gives when these other methods have succeeded too. */
    default AssuranceLevel givesTogetherWith(Set<String> otherMethods) {
        return gives();
    }

    /** Whether it counts together with another method only while both were shown within a few minutes. */
    default boolean growsStale() {
        return false;
    }

    /** Whether a verifier records it by hand, because it happens away from the screen. */
    default boolean isRecordedByHand() {
        return false;
    }

    /** Whether it can prove anything about this requester. */
    boolean isOfferedTo(Claimant claimant);

    /** Whether it is offered again after a verifier was not convinced. */
    default boolean mayBeTriedAgain() {
        return true;
    }
}
