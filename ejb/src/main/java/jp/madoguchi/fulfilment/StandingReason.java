package jp.madoguchi.fulfilment;

/** Why something has to be done that the state of its request does not bound. */
public enum StandingReason {
    /** Marketing and advertising stop within two business days, whatever is decided later (domain 6.2, 11 scenario 32). */
    PROVISIONAL_STOP,
    /** The decision did not bear the provisional stop out. */
    LIFT_PROVISIONAL_STOP,
    /** What a law had us keep is erased when its time is over (domain 2.4, U6). */
    RETENTION_ENDS,
    /** What was to be disclosed first is erased once the requester has it (domain 1.1, 5.2 G8). */
    DISCLOSURE_DELIVERED;

    public boolean isErasure() {
        return this == RETENTION_ENDS || this == DISCLOSURE_DELIVERED;
    }
}
