package jp.madoguchi.notification;

/** What part a notice plays in the life of its request. */
public enum NoticeKind {
    /** Its delivery lets the request leave the state in which it arrived. */
    ACKNOWLEDGEMENT,
    /** Asks the requester for something. */
    ENQUIRY,
    /** Tells the requester something on the way. */
    MESSAGE,
    /** Tells the end of the matter; a request is closed when all of these were delivered. */
    DECISION,
    /** Carries a secret that must not outlive its sending; waits for no other notice. */
    SECRET
}
