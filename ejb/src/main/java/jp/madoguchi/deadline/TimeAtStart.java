package jp.madoguchi.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.deadline.persistence.CalendarChanges;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyRefused;

/**
 * Puts the applied changes in force while the server starts, and stops the start in a year whose holidays nobody loaded:
 * dates would be counted wrongly without a word. Follows what another server of the same office applies.
 */
@Singleton
@Startup
@PermitAll
public class TimeAtStart {

    private static final System.Logger LOG = System.getLogger(TimeAtStart.class.getName());

    @Inject
    private TimeInForce inForce;

    @Inject
    private CalendarChanges changes;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    private long applied;

    @PostConstruct
    void read() {
        applied = changes.howManyApplied();
        inForce.read();
        LocalDate today = ClockReading.dayOf(clock.instant());
        check(policy.officeCalendar(), today);
        if (CalendarRules.runsOutSoon(policy.officeCalendar(), today)) {
            LOG.log(
                    Level.WARNING,
                    "The calendar ends on {0}: load the holidays of the year after it",
                    policy.officeCalendar().lastDay());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void readWhatAnotherServerApplied() {
        long now = changes.howManyApplied();
        if (now != applied) {
            applied = now;
            inForce.read();
        }
    }

    /** @throws PolicyRefused when the calendar does not know this year */
    static void check(OfficeCalendar calendar, LocalDate today) {
        if (!calendar.knows(today)) {
            throw new PolicyRefused(
                    "holidays.json", "byYear", "the holidays of " + today.getYear() + " are not loaded");
        }
    }
}
