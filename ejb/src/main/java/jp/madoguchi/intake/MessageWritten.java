package jp.madoguchi.intake;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Requester or staff wrote to the other. The trail keeps that they did, not what. */
public record MessageWritten(RequestReference reference, long messageId, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "MESSAGE_WRITTEN";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("message", Long.toString(messageId));
    }
}
