package jp.madoguchi.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time a letter was taken to the post.
 *
 * @param number of the registered letter, or {@code null}
 * @param newAddress found by a new check after it had come back, or {@code null}
 * @param deliveredAt, returnedAt, returnReason {@code null} until then
 */
public record PostingView(
        SentBy way,
        String number,
        String newAddress,
        Instant postedAt,
        String postedBy,
        Instant deliveredAt,
        Instant returnedAt,
        String returnReason)
        implements Serializable {}
