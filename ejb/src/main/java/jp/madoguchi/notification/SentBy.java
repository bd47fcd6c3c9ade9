package jp.madoguchi.notification;

/** The way a notice went (guideline 2-14: any reasonable way that reaches the person). */
public enum SentBy {
    MAIL,
    POST,
    IN_PERSON
}
