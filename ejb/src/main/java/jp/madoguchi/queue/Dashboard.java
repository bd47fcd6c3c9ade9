package jp.madoguchi.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.queue.persistence.Figures;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

/** The figures a manager steers by (domain 9.3). They are sums kept by every step, never a count over all requests. */
@Stateless
public class Dashboard {

    private static final int LONGEST_PERIOD_IN_YEARS = 5;

    @Inject
    private Figures figures;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /**
     * The figures of this moment, and the weeks that have a day between these two.
     *
     * @throws InputRejected when a day is missing, or they are in the wrong order or more than five years apart
     */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public DashboardFigures figures(LocalDate from, LocalDate to) {
        QueueQuery.requireStorable("from", from);
        QueueQuery.requireStorable("to", to);
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_PERIOD_IN_YEARS))) {
            throw new InputRejected("to", "queue.period.out.of.range", LONGEST_PERIOD_IN_YEARS);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        FigureBounds bounds = FigureBounds.of(today, workingDays.dueSoonUntil(today), from, to);
        return new FigureSums(bounds, figures.read(bounds)).asOf(now);
    }
}
