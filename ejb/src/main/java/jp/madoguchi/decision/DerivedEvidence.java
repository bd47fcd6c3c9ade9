package jp.madoguchi.decision;

/** Evidence that nobody types in because the record itself holds it (domain 2.4). In words: {@code decision.evidence.…}. */
public enum DerivedEvidence {
    /** Every system has answered, and none in error. */
    SEARCH_LOG,
    /** The examination of the ground the requester asserts, if one is asserted, by its own check. */
    GROUND_EXAMINED,
    /** The same, with the result that the ground does not hold, or is outweighed. */
    GROUND_DOES_NOT_HOLD,
    /** The ground was found engaged, with everything it asks to be written down. */
    GROUND_ANSWERED,
    /** The result for each purpose (guideline 3-8-5-1 note 4). */
    PURPOSES_ONE_BY_ONE,
    /** The sheet with (ア) to (オ) (guideline 3-8-5-1 note 5). */
    BALANCING_SHEET,
    /** The map of data and purposes, and where data come from: part of the policy every request is pinned to. */
    DATA_AND_PURPOSE_MAP,
    /** What was asked of the requester, when, and the reminders. */
    ATTEMPTS_AND_REMINDERS,
    /** The fee notices and the published schedule. */
    FEE_NOTICES,
    /** The withdrawal, from a channel that proves who withdraws. */
    WITHDRAWAL_MESSAGE
}
