package jp.madoguchi.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/** Dates of a request have moved, because calendar or targets were changed by two people. */
public record DatesRecounted(RequestReference reference, long change, List<MovedDate> moves, Actor actor, Instant at)
        implements DomainEvent {

    public DatesRecounted {
        moves = List.copyOf(moves);
    }

    @Override
    public String name() {
        return "DATES_RECOUNTED";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("change", String.valueOf(change));
        moves.forEach(move -> details.put(move.clock(), move.oldOn() + " > " + move.newOn()));
        return details;
    }
}
