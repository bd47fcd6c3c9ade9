package jp.madoguchi.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.shared.Language;

/**
 * A notice as staff see it.
 *
 * @param template the letter's number in domain 8.2, such as {@code L-09}
 * @param body {@code null} for a secret
 * @param templateVersion of the templates it was written from, or {@code null} for old ones
 * @param sentAt {@code null} until it is gone
 * @param sentBy {@code null} until it is gone
 * @param parkedReason {@code null} unless it is parked
 * @param lastTrouble why it has been put off, or {@code null}
 */
public record NoticeView(
        UUID id,
        String template,
        NoticeKind kind,
        NoticeState state,
        Language language,
        String recipient,
        String subject,
        String body,
        String templateVersion,
        Instant owedAt,
        int attempts,
        Instant sentAt,
        SentBy sentBy,
        String parkedReason,
        String lastTrouble)
        implements Serializable {

    public Optional<Instant> sent() {
        return Optional.ofNullable(sentAt);
    }
}
