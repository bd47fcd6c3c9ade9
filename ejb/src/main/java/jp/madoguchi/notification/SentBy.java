package jp.madoguchi.notification;

/** The way a notice went (guideline 2-14: any reasonable way that reaches the person). */
public enum SentBy {
    MAIL,
    POST,
    /** 書留, or 本人限定受取: with a number, and handed over against a signature (domain 6.5). */
    REGISTERED_POST,
    /** The addressee fetched it from the status page. */
    DOWNLOAD,
    IN_PERSON
}
