package jp.madoguchi.policy;

/** What becomes of the internal target when the requester has had the ball (domain 6.3). */
public enum PauseStrategy {
    /** What was left of the target is left after the answer; the model is Art. 83(1). */
    PAUSE_RESUME,
    /** The target begins anew on the day the request is complete. */
    RESTART_ON_COMPLETE
}
