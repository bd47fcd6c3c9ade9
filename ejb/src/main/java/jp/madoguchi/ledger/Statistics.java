package jp.madoguchi.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.deadline.DayCount;
import jp.madoguchi.ledger.persistence.KindTables;
import jp.madoguchi.ledger.persistence.StandingTables;
import jp.madoguchi.ledger.persistence.WorkTables;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

/** The figures of domain 9.3 for a period, and the annual report. They show counts, and no data subject. */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.MANAGER, Role.Names.AUDITOR})
public class Statistics {

    private static final String OFFICE = "BUSINESS_DAYS";
    private static final int SOON_IN_BUSINESS_DAYS = 3;
    private static final int ONE_IN = 10;
    private static final Pattern SEED = Pattern.compile("[A-Za-z0-9-]{1,40}");

    @Inject
    private StandingTables standing;

    @Inject
    private KindTables kinds;

    @Inject
    private WorkTables work;

    @Inject
    @Any
    private Instance<DayCount> dayCounts;

    @Inject
    private Clock clock;

    /** @throws InputRejected when a day is missing, or they are in the wrong order or more than five years apart */
    public StatisticsReport report(LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        Instant now = clock.instant();
        return new StatisticsReport(
                from,
                to,
                now,
                standing(period, now),
                kinds.mix(period),
                kinds.figures(period).report(),
                work.quality(period),
                work.workload(period));
    }

    /**
     * Every tenth request closed in the period, at least one when there is any.
     *
     * @param seed letters, digits and hyphens; whoever gives it again gets the same requests
     */
    public AuditSample sample(LocalDate from, LocalDate to, String seed) {
        Period period = new Period(from, to);
        if (seed == null || !SEED.matcher(seed).matches()) {
            throw new InputRejected("seed", "ledger.seed.not.known");
        }
        long closed = work.closed(period);
        int size = (int) ((closed + ONE_IN - 1) / ONE_IN);
        return new AuditSample(seed, closed, size == 0 ? List.of() : work.sample(period, seed, size));
    }

    private Standing standing(Period period, Instant now) {
        DayCount office = dayCounts.stream()
                .filter(count -> count.code().equals(OFFICE))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        List<Acknowledged> acknowledged = standing.acknowledged(period);
        return standing.now(now, today, office.after(today, SOON_IN_BUSINESS_DAYS))
                .with(Acknowledged.judged(acknowledged, office, today), Acknowledged.onTime(acknowledged, office));
    }
}
