package jp.madoguchi.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How an item ended (domain 2.7). Always derived, never typed in. Declared weakest first, which is how lists show it. */
public enum ItemOutcome {
    REFUSED,
    REJECTED,
    PARTIAL,
    ALT_MEASURE,
    NOT_HELD,
    REDIRECTED,
    FULL,
    WITHDRAWN;

    /** The outcome a request is shown with: the weakest of its items, withdrawn only if every item is. */
    public static Optional<ItemOutcome> weakestOf(Collection<ItemOutcome> outcomes) {
        List<ItemOutcome> standing =
                outcomes.stream().filter(outcome -> outcome != WITHDRAWN).toList();
        return standing.isEmpty()
                ? outcomes.stream().findFirst()
                : standing.stream().min(Enum::compareTo);
    }
}
