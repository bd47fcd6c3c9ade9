package jp.madoguchi.notification;

import java.io.Serializable;

/** A letter in one language, ready to be read. */
public record LetterText(String subject, String body) implements Serializable {}
