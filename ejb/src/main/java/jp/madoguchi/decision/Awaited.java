package jp.madoguchi.decision;

/** What the requester was asked for last. It decides on which code a rejection on procedure may rest. */
public enum Awaited {
    IDENTITY,
    SUPPLEMENT,
    FEE
}
