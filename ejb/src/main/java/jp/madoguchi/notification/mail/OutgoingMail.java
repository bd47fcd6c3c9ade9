package jp.madoguchi.notification.mail;

import java.time.Instant;
import jp.madoguchi.shared.Language;

/**
 * A letter in its envelope.
 *
 * @param messageId {@code <uuid@host>}: one for this letter, however often it is tried
 * @param recipient as it was given; whether it is an address is found out when it is sent
 */
public record OutgoingMail(
        String messageId, String recipient, Language language, String subject, String body, Instant at) {}
