package jp.madoguchi.refusal;

/** What the examination of an asserted ground came to (APPI Art. 34(2), 35(2), (4), (6)). */
public enum Verdict {
    JUSTIFIED,
    NOT_JUSTIFIED,
    /** Justified to the extent that is written down with it. */
    PARTLY;

    /** Whether something has to be done because of it. */
    public boolean holds() {
        return this != NOT_JUSTIFIED;
    }
}
