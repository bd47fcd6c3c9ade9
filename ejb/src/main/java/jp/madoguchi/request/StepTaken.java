package jp.madoguchi.request;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * A step of the life cycle was taken through the one door.
 *
 * @param more codes and identifiers that belong to the step, for the trail; no personal data
 */
public record StepTaken(
        RequestReference reference,
        RequestAction action,
        RequestStatus from,
        RequestStatus to,
        Actor actor,
        Instant at,
        Map<String, String> more)
        implements DomainEvent {

    public StepTaken {
        more = Map.copyOf(more);
    }

    public boolean changedStatus() {
        return from != to;
    }

    @Override
    public String name() {
        return action.name();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(more);
        details.put("from", from.name());
        details.put("to", to.name());
        return details;
    }
}
