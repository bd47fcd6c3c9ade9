package jp.madoguchi.retention;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Nothing of a request may be destroyed from now on, or no longer. Why stands with the hold, not in the trail. */
public record HoldChanged(RequestReference reference, RequestFlag flag, boolean raised, Actor actor, Instant at)
        implements DomainEvent {

    @Override
    public String name() {
        return raised ? "HOLD_RAISED" : "HOLD_LOWERED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("flag", flag.name());
    }
}
