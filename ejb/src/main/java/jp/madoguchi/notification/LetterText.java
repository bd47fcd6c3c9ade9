package jp.madoguchi.notification;

import java.io.Serializable;

/**
 * A letter in one language, ready to be read.
 *
 * @param version of the templates it was written from, such as {@code 2 (9f31c0a4d2e7)}; {@code null} when nobody asked
 */
public record LetterText(String subject, String body, String version) implements Serializable {

    public LetterText(String subject, String body) {
        this(subject, body, null);
    }
}
