package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** The requester collected an extract. Every opening is told, not only the first. */
public record DeliveryOpened(RequestReference reference, UUID delivery, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return "DELIVERY_OPENED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("delivery", delivery.toString());
    }
}
