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
import jp.madoguchi.fulfilment.persistence.PropagationEntries;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Looks once a day for recipients who have not answered. */
@Singleton
@PermitAll
public class ChasingClock {

    private static final System.Logger LOG = System.getLogger(ChasingClock.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private PropagationEntries entries;

    @EJB
    private Chasing chasing;

    @Inject
    private Clock clock;

    /** One that fails is named in the log, hinders no other and is tried again the next day. */
    @Schedule(
            hour = "9",
            minute = "5",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "reminds recipients who have not confirmed")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remindTheSilent() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        for (long number : entries.silent(today, AT_ONCE)) {
            try {
                chasing.look(number);
            } catch (EJBException failed) {
                LOG.log(Level.ERROR, "The recipient of letter " + number + " could not be reminded", failed);
            }
        }
    }
}
