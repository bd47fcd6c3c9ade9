package jp.madoguchi.restricted;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.ClockOfTheOffice;

/** How many items were answered so, by year of approval and heading. The ordinary statistics count them as not held. */
public record RestrictedReport(Map<Integer, Map<Heading, Long>> approved, long open) implements Serializable {

    /** @param approved entries with both signatures */
    static RestrictedReport of(List<RestrictedEntry> approved, long open) {
        Map<Integer, Map<Heading, Long>> byYear = new TreeMap<>();
        approved.forEach(entry -> byYear.computeIfAbsent(yearOf(entry), year -> new EnumMap<>(Heading.class))
                .merge(entry.memo().heading(), 1L, Long::sum));
        return new RestrictedReport(byYear, open);
    }

    private static int yearOf(RestrictedEntry entry) {
        Instant first = entry.privacyApproval().at();
        Instant second = entry.legalApproval().at();
        return (first.isAfter(second) ? first : second)
                .atZone(ClockOfTheOffice.TOKYO)
                .getYear();
    }
}
