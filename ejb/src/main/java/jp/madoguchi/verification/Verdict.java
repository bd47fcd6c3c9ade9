package jp.madoguchi.verification;

/** What came of one proof of identity. */
public enum Verdict {
    VERIFIED,
    NOT_VERIFIED,
    /** A person has to look before it counts. */
    NEEDS_REVIEW
}
