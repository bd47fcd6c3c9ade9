package jp.madoguchi.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** A notice has left the house; told in the transaction that keeps the fact. */
public record NoticeDelivered(
        RequestReference reference, UUID notice, String template, NoticeKind kind, SentBy way, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "NOTICE_SENT";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.toString(), "template", template, "by", way.name());
    }
}
