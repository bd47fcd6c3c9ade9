package jp.madoguchi.preference;

/** By which way a setting was changed (domain 3.3, identity level). */
public enum Source {
    /** The signed link of a letter. */
    LINK,
    /** The customer's own account. */
    ACCOUNT,
    /** A browser, for itself alone. */
    BROWSER,
    /** An item of a request whose identity was proved. */
    REQUEST,
    /** Somebody of staff, for a customer on the telephone or by post. */
    STAFF
}
