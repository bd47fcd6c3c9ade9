package jp.madoguchi.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a period (domain 9.3): counts, and nobody's name but that of staff.
 *
 * @param mix how often each code occurred among what was received
 * @param kinds the annual report, in the order of the law
 */
public record StatisticsReport(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        Standing standing,
        List<Tally> mix,
        List<KindReport> kinds,
        Quality quality,
        Workload workload)
        implements Serializable {

    public StatisticsReport {
        mix = List.copyOf(mix);
        kinds = List.copyOf(kinds);
    }
}
