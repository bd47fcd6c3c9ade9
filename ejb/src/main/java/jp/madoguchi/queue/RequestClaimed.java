package jp.madoguchi.queue;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Somebody has made a request their own work. */
public record RequestClaimed(RequestReference reference, Actor actor, Instant at) implements DomainEvent {

    @Override
    public String name() {
        return "CLAIM";
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
