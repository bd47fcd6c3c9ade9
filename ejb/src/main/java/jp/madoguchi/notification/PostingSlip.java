package jp.madoguchi.notification;

/**
 * What was given to the post.
 *
 * @param way {@code null} for registered post
 * @param number of the registered letter, or {@code null}
 * @param newAddress the address found by a new check after the letter had come back, or {@code null}
 */
public record PostingSlip(SentBy way, String number, String newAddress) {}
