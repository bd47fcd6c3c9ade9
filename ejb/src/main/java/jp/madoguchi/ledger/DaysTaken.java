package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many days requests took, from how often each number of days occurred (domain 9.3).
 *
 * @param number how many were counted; the other figures are zero when it is
 * @param median the middle one, or half-way between the two middle ones
 * @param ninetieth the smallest number of days in which at least nine tenths were done
 */
public record DaysTaken(long number, double mean, double median, int ninetieth) implements Serializable {

    private static final double NINE_TENTHS = 0.9;

    /** @param occurrences how often each number of days occurred */
    public static DaysTaken of(Map<Integer, Long> occurrences) {
        SortedMap<Integer, Long> sorted = new TreeMap<>(occurrences);
        sorted.values().removeIf(times -> times == 0);
        long number = sorted.values().stream().mapToLong(Long::longValue).sum();
        if (number == 0) {
            return new DaysTaken(0, 0, 0, 0);
        }
        double sum = sorted.entrySet().stream()
                .mapToDouble(each -> (double) each.getKey() * each.getValue())
                .sum();
        double median = (at(sorted, (number + 1) / 2) + at(sorted, number / 2 + 1)) / 2.0;
        return new DaysTaken(number, sum / number, median, at(sorted, (long) Math.ceil(number * NINE_TENTHS)));
    }

    /** The days of the one in this place, counted from 1, when all stand in a row from the shortest to the longest. */
    private static int at(SortedMap<Integer, Long> sorted, long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> each : sorted.entrySet()) {
            passed += each.getValue();
            if (passed >= place) {
                return each.getKey();
            }
        }
        return sorted.lastKey();
    }
}
