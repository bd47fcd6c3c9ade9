package jp.madoguchi.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.RetentionRule;

/**
 * A row of the retention table as it stands today.
 *
 * @param counted whether the figures are told; they are zero when not
 * @param kept how many there are
 * @param notBegun those whose time does not run yet
 * @param held those a hold keeps, due or not
 * @param due those whose time is over and that nothing holds: the next run destroys them
 * @param soon those that will be due within thirty days
 * @param nextOn the next day on which something will be due; {@code null} when there is none
 */
public record RetentionLine(
        RetentionRule rule,
        String sourceKey,
        boolean counted,
        long kept,
        long notBegun,
        long held,
        long due,
        long soon,
        LocalDate nextOn)
        implements Serializable {

    private static final int SOON_IN_DAYS = 30;

    static RetentionLine of(RetentionRule rule, Keeping keeping, LocalDate today) {
        RetentionPeriod period = new RetentionPeriod(rule);
        List<KeptSince> all = keeping.isCounted() ? keeping.present() : List.of();
        List<KeptSince> free = all.stream().filter(some -> !some.held()).toList();
        return new RetentionLine(
                rule,
                keeping.sourceKey(),
                keeping.isCounted(),
                sum(all),
                sum(all.stream()
                        .filter(some -> some.from() == null && some.until() == null)
                        .toList()),
                sum(all.stream().filter(KeptSince::held).toList()),
                sum(endingBetween(period, free, LocalDate.MIN, today)),
                sum(endingBetween(period, free, today.plusDays(1), today.plusDays(SOON_IN_DAYS))),
                free.stream()
                        .flatMap(some -> period.end(some).stream())
                        .filter(day -> day.isAfter(today))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static List<KeptSince> endingBetween(
            RetentionPeriod period, List<KeptSince> all, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(some -> {
                    Optional<LocalDate> end = period.end(some);
                    return end.isPresent()
                            && !end.get().isBefore(first)
                            && !end.get().isAfter(last);
                })
                .toList();
    }

    private static long sum(List<KeptSince> all) {
        return all.stream().mapToLong(KeptSince::number).sum();
    }
}
