package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Looks once a day for erasures whose day has come (domain 2.4, U6: the promise has a date, so somebody keeps it). */
@Singleton
@PermitAll
public class StandingWorkClock {

    private static final System.Logger LOG = System.getLogger(StandingWorkClock.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private StandingEntries entries;

    @EJB
    private StandingWorkStep step;

    @Inject
    private Clock clock;

    /** One that fails is named in the log, hinders no other and is tried again the next day. */
    @Schedule(
            hour = "4",
            minute = "10",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "makes erasures due whose day has come")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void makeDueWhatIs() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        for (long number : entries.perhapsDue(today, AT_ONCE)) {
            try {
                step.look(number);
            } catch (EJBException failed) {
                LOG.log(Level.ERROR, "The standing work " + number + " could not be looked at", failed);
            }
        }
    }
}
