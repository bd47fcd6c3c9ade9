package jp.madoguchi.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** A notice was recorded; it will be tried until it is gone. */
public record NoticeOwed(RequestReference reference, UUID notice, String template, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "NOTICE_OWED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.toString(), "template", template);
    }
}
