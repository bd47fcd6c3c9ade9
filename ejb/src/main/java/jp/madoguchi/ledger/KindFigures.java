package jp.madoguchi.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * What the views count by kind, before anything is hidden.
 *
 * @param received kind by kind
 */
public record KindFigures(
        Map<RequestKind, Long> received, List<Outcomes> outcomes, List<Reasons> reasons, List<Days> days) {

    public record Outcomes(RequestKind kind, ItemOutcome outcome, long amount) {}

    public record Reasons(RequestKind kind, String reason, long amount) {}

    /** So many items took so many days, on so many of which they stood still. */
    public record Days(RequestKind kind, int days, int paused, long amount) {

        int net() {
            return Math.max(0, days - paused);
        }
    }

    /** The annual report: every kind of which there was anything. */
    List<KindReport> report() {
        return Arrays.stream(RequestKind.values())
                .filter(this::occurred)
                .map(kind -> new KindReport(
                        kind,
                        received.getOrDefault(kind, 0L),
                        SmallCells.of(outcomesOf(kind)),
                        SmallCells.of(reasonsOf(kind)),
                        DaysTaken.of(daysOf(kind, Days::days)),
                        DaysTaken.of(daysOf(kind, Days::net))))
                .toList();
    }

    private boolean occurred(RequestKind kind) {
        return received.getOrDefault(kind, 0L) > 0
                || outcomes.stream().anyMatch(each -> each.kind() == kind)
                || days.stream().anyMatch(each -> each.kind() == kind);
    }

    private Map<ItemOutcome, Long> outcomesOf(RequestKind kind) {
        Map<ItemOutcome, Long> row = new EnumMap<>(ItemOutcome.class);
        Arrays.stream(ItemOutcome.values()).forEach(outcome -> row.put(outcome, 0L));
        outcomes.stream()
                .filter(each -> each.kind() == kind)
                .forEach(each -> row.merge(each.outcome(), each.amount(), Long::sum));
        return row;
    }

    private Map<String, Long> reasonsOf(RequestKind kind) {
        return reasons.stream()
                .filter(each -> each.kind() == kind)
                .collect(Collectors.toMap(Reasons::reason, Reasons::amount, Long::sum, TreeMap::new));
    }

    private Map<Integer, Long> daysOf(RequestKind kind, ToIntFunction<Days> counted) {
        return days.stream()
                .filter(each -> each.kind() == kind)
                .collect(Collectors.toMap(counted::applyAsInt, Days::amount, Long::sum, TreeMap::new));
    }
}
