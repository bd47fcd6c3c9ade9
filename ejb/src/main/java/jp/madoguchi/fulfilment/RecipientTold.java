package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * Somebody who received the data was told, reminded, or has answered.
 *
 * @param name {@code RECIPIENT_TOLD}, {@code RECIPIENT_CHASED} or {@code RECIPIENT_CONFIRMED}
 */
public record RecipientTold(
        RequestReference reference, String name, Map<String, String> details, Actor actor, Instant at)
        implements DomainEvent {

    public RecipientTold {
        details = Map.copyOf(details);
    }

    static RecipientTold of(String name, RecipientNotice notice, Actor actor, Instant at) {
        return new RecipientTold(
                notice.reference(),
                name,
                Map.of(
                        "recipient", notice.recipient(),
                        "instruction", notice.instruction().name(),
                        "item", String.valueOf(notice.item())),
                actor,
                at);
    }
}
