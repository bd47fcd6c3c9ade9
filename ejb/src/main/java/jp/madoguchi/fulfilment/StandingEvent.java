package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * Something that the state of its request does not bound was begun, became due, was done or was called off.
 *
 * @param name {@code STANDING_WORK_OWED}, {@code …_DUE}, {@code …_DONE} or {@code …_CALLED_OFF}
 */
public record StandingEvent(
        RequestReference reference, String name, Map<String, String> details, Actor actor, Instant at)
        implements DomainEvent {

    public StandingEvent {
        details = Map.copyOf(details);
    }

    static StandingEvent of(String name, StandingTask task, Actor actor, Instant at) {
        Map<String, String> details = new TreeMap<>();
        details.put("reason", task.reason().name());
        details.put("item", String.valueOf(task.item()));
        details.put("codes", String.join(" ", task.codes()));
        if (task.system() != null) {
            details.put("system", task.system());
        }
        if (task.dueOn() != null) {
            details.put("dueOn", task.dueOn().toString());
        }
        return new StandingEvent(task.reference(), name, details, actor, at);
    }
}
