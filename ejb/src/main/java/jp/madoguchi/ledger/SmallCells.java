package jp.madoguchi.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hides figures from which one could tell a single request (domain 9.3): everything below three, and as many more, the
 * smallest first, as it takes for nobody to find the hidden one by subtraction.
 */
final class SmallCells {

    private static final long SMALLEST_SHOWN = 3;

    private SmallCells() {}

    /** One row, whose sum may be known from elsewhere. A zero tells nothing of anybody and stays. */
    static <K> Map<K, Cell> of(Map<K, Long> row) {
        Set<K> hidden = new HashSet<>();
        row.forEach((key, amount) -> {
            if (amount > 0 && amount < SMALLEST_SHOWN) {
                hidden.add(key);
            }
        });
        Optional<K> next = hidden.isEmpty() ? Optional.empty() : smallestShown(row, hidden);
        while (next.isPresent() && (hidden.size() < 2 || sum(row, hidden) < SMALLEST_SHOWN)) {
            hidden.add(next.get());
            next = smallestShown(row, hidden);
        }
        Map<K, Cell> cells = new LinkedHashMap<>();
        row.forEach((key, amount) -> cells.put(key, hidden.contains(key) ? Cell.hiddenOne() : new Cell(amount)));
        return cells;
    }

    private static <K> Optional<K> smallestShown(Map<K, Long> row, Set<K> hidden) {
        return row.entrySet().stream()
                .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static <K> long sum(Map<K, Long> row, Set<K> keys) {
        return keys.stream().mapToLong(row::get).sum();
    }
}
