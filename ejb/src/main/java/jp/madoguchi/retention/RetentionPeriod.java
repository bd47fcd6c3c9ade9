package jp.madoguchi.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.shared.ClockOfTheOffice;

/** When the time of something is over (domain 9.2). Says nothing of a hold. */
public record RetentionPeriod(RetentionRule rule) {

    /** The first day on which it may be destroyed; empty when its time has not begun or never ends. */
    public Optional<LocalDate> end(KeptSince kept) {
        if (kept.until() != null) {
            return Optional.of(kept.until());
        }
        return kept.from() == null
                ? Optional.empty()
                : periods(kept.decided(), kept.litigated())
                        .map(kept.from()::plus)
                        .min(LocalDate::compareTo);
    }

    /** The moment before which something has to have begun for its time to be over now. */
    public Optional<Instant> begunBefore(Instant now, boolean decided, boolean litigated) {
        return periods(decided, litigated)
                .map(period -> now.atZone(ClockOfTheOffice.TOKYO).minus(period).toInstant())
                .max(Instant::compareTo);
    }

    /** The latest of these moments, whatever became of the request. */
    public Optional<Instant> begunBefore(Instant now) {
        return Stream.of(true, false)
                .flatMap(decided ->
                        Stream.of(true, false).flatMap(litigated -> begunBefore(now, decided, litigated).stream()))
                .max(Instant::compareTo);
    }

    // A suit outweighs how the request ended: the longer period is there for its sake.
    private Stream<Period> periods(boolean decided, boolean litigated) {
        if (litigated && rule.withLitigation() != null) {
            return Stream.of(rule.withLitigation());
        }
        Period usual = decided || rule.withoutDecision() == null ? rule.keep() : rule.withoutDecision();
        return Stream.of(Optional.ofNullable(usual), Optional.ofNullable(rule.afterClosureAtLatest()))
                .flatMap(Optional::stream);
    }
}
