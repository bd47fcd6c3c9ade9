package jp.madoguchi.decision;

/** What is done with one data category (domain 2.7). */
public enum Disposition {
    GRANT,
    /** Disclosed with parts made unreadable. */
    GRANT_MASKED,
    WITHHOLD,
    /** Asked for, and found in no system. */
    NOT_HELD,
    /** Something else that protects the data subject (Art. 35(2), (6) proviso). */
    ALT,
    /** Somebody else answers: the one who entrusted the data, an organisation's administrator, a special procedure. */
    REDIRECT;

    /** Whether the law has the requester told why: anything but what they asked for. */
    public boolean needsReason() {
        return this == GRANT_MASKED || this == WITHHOLD || this == ALT || this == REDIRECT;
    }

    /** Whether there is something to carry out. */
    public boolean isCarriedOut() {
        return isHandedOut() || this == ALT;
    }

    /** Whether what was asked for is done, in whole or in part. */
    public boolean isHandedOut() {
        return this == GRANT || this == GRANT_MASKED;
    }
}
