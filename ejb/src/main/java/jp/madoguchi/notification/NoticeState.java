package jp.madoguchi.notification;

/** Where a notice is on its way to the data subject. */
public enum NoticeState {
    /** Recorded, and tried until it is gone. */
    OWED,
    /** A mail server has taken it over, or a person has delivered it otherwise. */
    SENT,
    /** It is owed on paper: a person has to take it to the post (domain 6.5). */
    TO_POST,
    /** It is on its way on paper, and nobody has told yet that it arrived. */
    POSTED,
    /** The post brought it back: it is owed again, once the address has been checked (domain 5.1). */
    RETURNED,
    /** It can never be sent as it stands: a person has to look at it. */
    PARKED
}
