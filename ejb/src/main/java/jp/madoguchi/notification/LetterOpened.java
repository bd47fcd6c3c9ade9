package jp.madoguchi.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** A requester fetched a letter on paper from the status page. */
public record LetterOpened(RequestReference reference, UUID notice, String template, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "NOTICE_OPENED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.toString(), "template", template, "by", SentBy.DOWNLOAD.name());
    }
}
