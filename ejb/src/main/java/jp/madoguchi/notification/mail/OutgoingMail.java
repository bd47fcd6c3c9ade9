package jp.madoguchi.notification.mail;

import java.time.Instant;
import jp.madoguchi.notification.PrintedLetter;
import jp.madoguchi.shared.Language;

/**
 * A letter in its envelope.
 *
 * @param messageId {@code <uuid@host>}: one for this letter, however often it is tried
 * @param recipient as it was given; whether it is an address is found out when it is sent
 * @param attached the same letter on paper, or {@code null}
 */
public record OutgoingMail(
        String messageId,
        String recipient,
        Language language,
        String subject,
        String body,
        Instant at,
        PrintedLetter attached) {

    public OutgoingMail(
            String messageId, String recipient, Language language, String subject, String body, Instant at) {
        this(messageId, recipient, language, subject, body, at, null);
    }

    /** The same with the letter on paper beside it. */
    public OutgoingMail with(PrintedLetter letter) {
        return new OutgoingMail(messageId, recipient, language, subject, body, at, letter);
    }
}
