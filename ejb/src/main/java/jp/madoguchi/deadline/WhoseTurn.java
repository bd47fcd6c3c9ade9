package jp.madoguchi.deadline;

import java.util.Optional;
import jp.madoguchi.request.StepTaken;

/**
 * Who has the ball after a step (domain 6.3). A letter that asks for something hands it to the requester. Sending
 * something in hands it back, not only our verdict on it: time that we take to look at it is no reason to pause.
 */
enum WhoseTurn {
    OURS,
    REQUESTERS;

    /** Empty when the step leaves the ball where it is. */
    static Optional<WhoseTurn> after(StepTaken step) {
        if (step.changedStatus()) {
            boolean theirs = step.to().isWaitingForRequester();
            boolean handedOver = theirs || step.from().isWaitingForRequester();
            return handedOver ? Optional.of(theirs ? REQUESTERS : OURS) : Optional.empty();
        }
        return switch (step.action()) {
            case UPLOAD_DOCUMENT -> Optional.of(OURS);
            case DENY_IDENTITY -> Optional.of(REQUESTERS);
            default -> Optional.empty();
        };
    }
}
