package jp.madoguchi.notification;

/** Where a notice is on its way to the data subject. */
public enum NoticeState {
    /** Recorded, and tried until it is gone. */
    OWED,
    /** A mail server has taken it over, or a person has delivered it otherwise. */
    SENT,
    /** It can never be sent as it stands: a person has to look at it. */
    PARKED
}
