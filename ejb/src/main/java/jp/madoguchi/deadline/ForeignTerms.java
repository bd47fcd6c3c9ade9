package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.PauseStrategy;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RegimePolicy;
import jp.madoguchi.policy.Span;

/**
 * The terms that other regimes set, for requests that name them (domain 10). Each regime has a clock of its own, which
 * runs to the earliest day that any of the things asked for is due under it.
 */
final class ForeignTerms {

    private final Policy policy;

    private ForeignTerms(Policy policy) {
        this.policy = policy;
    }

    static ForeignTerms of(Policy policy) {
        return new ForeignTerms(policy);
    }

    Map<String, Promise> promises(Matter matter, LocalDate arrivedOn) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        matter.regimes().stream()
                .filter(regime -> !regime.equals(RegimePolicy.HOME))
                .forEach(regime -> earliest(regime, matter, arrivedOn)
                        .ifPresent(days -> promises.put(
                                ClockCode.FOREIGN.code(regime),
                                new Promise(
                                        days,
                                        canPause(regime) ? PauseStrategy.PAUSE_RESUME : null,
                                        RuleCitation.written("REGIME", regime, policy.version())))));
        return promises;
    }

    /** Whether this clock stands still while the requester owes such a thing; the Japanese ones do for all of them. */
    boolean pauses(String clock, Awaited awaited) {
        String regime = ClockCode.regimeOf(clock);
        return regime.isEmpty()
                || awaited != Awaited.NOTHING
                        && lines(regime).stream()
                                .allMatch(line ->
                                        line.pauseOn().contains(RegimePolicy.PauseReason.valueOf(awaited.name())));
    }

    private Optional<Integer> earliest(String regime, Matter matter, LocalDate arrivedOn) {
        return matter.kinds().stream()
                .distinct()
                .flatMap(kind -> policy.regime(regime, kind.name()).stream())
                .map(line -> calendarDays(line.respond(), arrivedOn))
                .min(Comparator.naturalOrder());
    }

    private boolean canPause(String regime) {
        return lines(regime).stream().noneMatch(line -> line.pauseOn().isEmpty());
    }

    private List<RegimePolicy> lines(String regime) {
        return policy.regimes().stream()
                .filter(line -> line.regime().equals(regime))
                .toList();
    }

    /** A month ends on the day of the same number, or on the last day of a shorter month. */
    private int calendarDays(Span span, LocalDate arrivedOn) {
        LocalDate due = switch (span.unit()) {
            case CALENDAR_DAY -> arrivedOn.plusDays(span.value());
            case MONTH -> arrivedOn.plusMonths(span.value());
            case BUSINESS_DAY -> BusinessDays.on(policy.officeCalendar()).after(arrivedOn, span.value());
        };
        return (int) ChronoUnit.DAYS.between(arrivedOn, due);
    }
}
