package jp.madoguchi.queue;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** A request is nobody's work again; {@code holder} had claimed it. */
public record RequestReleased(RequestReference reference, String holder, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "RELEASE";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("holder", holder);
    }
}
