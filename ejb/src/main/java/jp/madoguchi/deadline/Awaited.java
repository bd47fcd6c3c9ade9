package jp.madoguchi.deadline;

import jp.madoguchi.request.RequestAction;

/** What the requester owes us while the ball is with them (domain 6.3). */
public enum Awaited {
    SUPPLEMENT,
    IDENTITY,
    /** Part of the proof an agent owes, and asked for in the same moment; a reminder names it (L-05, L-07). */
    AUTHORITY,
    FEE,
    /** Nothing was asked for: the requester wanted a pause, or cannot be reached. */
    NOTHING;

    static Awaited after(RequestAction action) {
        return switch (action) {
            case ASK_SUPPLEMENT -> SUPPLEMENT;
            case ASK_IDENTITY, DENY_IDENTITY, TAKE_OVER_BY_PRINCIPAL -> IDENTITY;
            case ASK_FEE -> FEE;
            default -> NOTHING;
        };
    }

    /** What a recorded segment's reason asked for. */
    static Awaited ofReason(String reason) {
        return after(RequestAction.valueOf(reason));
    }

    /** As a reminder names it to a requester who may owe the proof of their authority. */
    Awaited remindedOf(boolean authorityIsOwed) {
        return this == IDENTITY && authorityIsOwed ? AUTHORITY : this;
    }
}
