package jp.madoguchi.ledger;

import static jp.madoguchi.request.ItemOutcome.ALT_MEASURE;
import static jp.madoguchi.request.ItemOutcome.FULL;
import static jp.madoguchi.request.ItemOutcome.PARTIAL;
import static jp.madoguchi.request.ItemOutcome.REFUSED;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * A line of the annual report (domain 9.3): what became of the items of one kind. What was not held is no refusal (2.7).
 *
 * @param received items that came in during the period
 * @param outcomes items of requests that were closed during the period, every outcome there is
 * @param reasons how often each reason code stands on them
 * @param gross calendar days from receipt to decision
 * @param net the same without the days on which the request stood still
 */
public record KindReport(
        RequestKind kind,
        long received,
        Map<ItemOutcome, Cell> outcomes,
        Map<String, Cell> reasons,
        DaysTaken gross,
        DaysTaken net)
        implements Serializable {

    public KindReport {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /** Answered as asked. */
    public Cell compliedInWhole() {
        return outcomes.get(FULL);
    }

    /** Answered in part, or by another measure. */
    public Cell compliedInPart() {
        return outcomes.get(PARTIAL).plus(outcomes.get(ALT_MEASURE));
    }

    public Cell denied() {
        return outcomes.get(REFUSED);
    }
}
