package jp.madoguchi.policy;

/** What a document is good for (domain 4.2). */
public enum DocumentClass {
    /** One is enough. */
    PHOTO,
    /** Two are needed. */
    NON_PHOTO,
    /** Only beside another. */
    SUPPLEMENT,
    /** Proves the right to act for somebody. */
    AUTHORITY,
    /** Never taken. */
    REFUSED;

    public boolean isAccepted() {
        return this != REFUSED;
    }
}
