package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** The time to collect an extract is over, and nobody can read it any more. */
public record DeliveryDestroyed(RequestReference reference, UUID delivery, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "DELIVERY_DESTROYED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("delivery", delivery.toString());
    }
}
