package jp.madoguchi.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;

/**
 * A letter that lies here and is owed on paper.
 *
 * @param addressee, address as the requester wrote them, or as a later check found; {@code null} when nobody did
 * @param state {@code TO_POST}, or {@code RETURNED} when it has been under way and came back
 */
public record PostalLetter(
        RequestReference reference,
        UUID notice,
        String template,
        String subject,
        String addressee,
        String address,
        NoticeState state,
        Instant owedAt)
        implements Serializable {}
