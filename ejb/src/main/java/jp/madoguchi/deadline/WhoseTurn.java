package jp.madoguchi.deadline;

import java.util.Optional;
import jp.madoguchi.request.StepTaken;

/**
 * Who has the ball after a step (domain 6.3). A letter that asks for something hands it to the requester. Sending
 * something in hands it back, not only our verdict on it: time that we take to look at it is no reason to pause. A letter
 * that came back means that the requester cannot be reached.
 */
enum WhoseTurn {
    OURS,
    REQUESTERS;

    /** Empty when the step leaves the ball where it is. Work that goes on ends a pause that was wished for. */
    static Optional<WhoseTurn> after(StepTaken step) {
        if (step.changedStatus()) {
            return Optional.of(step.to().isWaitingForRequester() ? REQUESTERS : OURS);
        }
        return switch (step.action()) {
            case UPLOAD_DOCUMENT, RESUME_CLOCKS, RECORD_DISPATCH, RECORD_DELIVERY -> Optional.of(OURS);
            case DENY_IDENTITY, TAKE_OVER_BY_PRINCIPAL, PAUSE_CLOCKS, RECORD_RETURN -> Optional.of(REQUESTERS);
            default -> Optional.empty();
        };
    }
}
