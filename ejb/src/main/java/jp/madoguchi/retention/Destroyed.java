package jp.madoguchi.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.OfficeEvent;

/**
 * Something is gone because its time was over. It stands in a chain of the day and not in that of the request, which ends
 * with the request and goes when its own time is over.
 *
 * @param what codes, numbers, dates and references, see {@link #details()}
 */
public record Destroyed(Kept rule, Map<String, String> what, Instant at) implements OfficeEvent {

    public Destroyed {
        what = Map.copyOf(what);
    }

    @Override
    public Actor actor() {
        return Actor.system();
    }

    @Override
    public String chain() {
        return "retention:" + LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO);
    }

    @Override
    public String name() {
        return "RETENTION_DESTROYED";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(what);
        details.put("rule", rule.name());
        return details;
    }
}
