package jp.madoguchi.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** A notice can never be sent as it stands, and a person has to look at it. */
public record NoticeParked(RequestReference reference, UUID notice, String template, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "NOTICE_PARKED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.toString(), "template", template);
    }
}
