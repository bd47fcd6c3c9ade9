package jp.madoguchi.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as its addressee finds it in a list.
 *
 * @param template the letter's number in domain 8.2, such as {@code L-09}
 * @param title its subject, in the language it was written in, which is the requester's
 */
public record LetterSent(UUID id, String template, String title, Instant sentAt) implements Serializable {}
