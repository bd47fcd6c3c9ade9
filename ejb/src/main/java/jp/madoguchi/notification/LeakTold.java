package jp.madoguchi.notification;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** The requester is told that data of theirs went astray (Art. 26(2)). */
public record LeakTold(RequestReference reference, Map<String, String> details, Actor actor, Instant at)
        implements DomainEvent {

    public LeakTold {
        details = Map.copyOf(details);
    }

    @Override
    public String name() {
        return "LEAK_TOLD";
    }
}
