package jp.madoguchi.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.madoguchi.deadline.DayCount;

/** How far ahead "soon" reaches, in days on which the office works. */
@ApplicationScoped
public class WorkingDays {

    private static final String OFFICE = "BUSINESS_DAYS";
    private static final int SOON = 3;

    private DayCount office;

    /** For the container's proxy only. */
    protected WorkingDays() {}

    @Inject
    WorkingDays(@Any Instance<DayCount> counts) {
        this(counts.stream()
                .filter(count -> count.code().equals(OFFICE))
                .findFirst()
                .orElseThrow());
    }

    WorkingDays(DayCount office) {
        this.office = office;
    }

    /** The last day that is due soon on a given day: three business days on (domain 9.3). */
    public LocalDate dueSoonUntil(LocalDate today) {
        return office.after(today, SOON);
    }
}
