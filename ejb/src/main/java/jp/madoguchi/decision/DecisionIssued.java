package jp.madoguchi.decision;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * A request was decided on the merits, or rejected on procedure. Its items carry their outcome already; the words are
 * obtained from {@link DecisionReader}.
 *
 * @param rejected whether on procedure
 * @param outcomes by item number
 * @param refusalForArt39 whether the requester may go to court at once (Art. 39)
 */
public record DecisionIssued(
        RequestReference reference,
        boolean rejected,
        Map<Integer, ItemOutcome> outcomes,
        boolean refusalForArt39,
        Actor actor,
        Instant at)
        implements DomainEvent {

    public DecisionIssued {
        outcomes = Map.copyOf(outcomes);
    }

    @Override
    public String name() {
        return "DECISION_ISSUED";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put("rejected", String.valueOf(rejected));
        details.put("refusalForArt39", String.valueOf(refusalForArt39));
        outcomes.forEach((item, outcome) -> details.put("item" + item, outcome.name()));
        return details;
    }
}
