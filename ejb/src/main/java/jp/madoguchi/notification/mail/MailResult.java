package jp.madoguchi.notification.mail;

/** What became of an attempt to send a mail. */
public sealed interface MailResult {

    /** A mail server has taken responsibility for it. */
    record Delivered() implements MailResult {}

    /**
     * It may work later.
     *
     * @param nobodyAnswers whether the mail server is away for every mail, not only for this one
     */
    record PutOff(String reason, boolean nobodyAnswers) implements MailResult {}

    /** It will never work as it stands. */
    record Refused(String reason) implements MailResult {}
}
