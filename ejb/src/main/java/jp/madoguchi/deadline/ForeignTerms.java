package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.PauseStrategy;
import jp.madoguchi.policy.Policy;

/** The terms that other regimes set, for requests that name them (domain 10). Each has a clock of its own. */
final class ForeignTerms {

    /** In which unit a regime counts. */
    enum Unit {
        CALENDAR_DAY,
        MONTH
    }

    /**
     * The term of one regime.
     *
     * @param pauseOn what stops its clock: {@code IDENTITY}, {@code SUPPLEMENT}, {@code AUTHORITY}, {@code FEE}
     */
    record Term(String regime, int value, Unit unit, Set<String> pauseOn) {

        Term {
            pauseOn = Set.copyOf(pauseOn);
        }

        /** A month ends on the day of the same number, or on the last day of a shorter month. */
        int days(LocalDate arrivedOn) {
            return unit == Unit.CALENDAR_DAY
                    ? value
                    : (int) ChronoUnit.DAYS.between(arrivedOn, arrivedOn.plusMonths(value));
        }
    }

    private final Map<String, Term> byRegime;
    private final String version;

    ForeignTerms(List<Term> terms, String version) {
        this.byRegime = terms.stream().collect(Collectors.toMap(Term::regime, term -> term));
        this.version = version;
    }

    static ForeignTerms of(Policy policy) {
        return new ForeignTerms(List.of(), policy.version());
    }

    Map<String, Promise> promises(Matter matter, LocalDate arrivedOn) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        for (String regime : matter.regimes()) {
            Term term = byRegime.get(regime);
            if (term != null) {
                promises.put(
                        ClockCode.FOREIGN.code(regime),
                        new Promise(
                                term.days(arrivedOn),
                                term.pauseOn().isEmpty() ? null : PauseStrategy.PAUSE_RESUME,
                                RuleCitation.written("REGIME", regime, version)));
            }
        }
        return promises;
    }

    /** Whether this clock stands still while the requester owes such a thing; the Japanese ones do for all of them. */
    boolean pauses(String clock, Awaited awaited) {
        Term term = byRegime.get(ClockCode.regimeOf(clock));
        return term == null || term.pauseOn().contains(awaited.name());
    }
}
