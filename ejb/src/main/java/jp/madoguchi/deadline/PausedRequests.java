package jp.madoguchi.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.shared.RequestReference;

/**
 * Moves the dates of paused requests on each day, because such a date is the one as if the requester answered today. It
 * looks every few minutes whether a new day has begun in Tokyo, so that a server that was down at midnight catches up.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PausedRequests {

    private static final System.Logger LOG = System.getLogger(PausedRequests.class.getName());
    private static final int AT_A_TIME = 500;

    @Inject
    private ClockSegments segments;

    @Inject
    private PausedRequest pausedRequest;

    @Inject
    private Clock clock;

    private LocalDate movedOn = LocalDate.MIN;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void moveDatesOnANewDay() {
        LocalDate today = ClockReading.dayOf(clock.instant());
        if (today.equals(movedOn)) {
            return;
        }
        String after = "";
        List<String> references = segments.pausedAfter(after, AT_A_TIME);
        while (!references.isEmpty()) {
            for (String reference : references) {
                move(new RequestReference(reference));
                after = reference;
            }
            references = segments.pausedAfter(after, AT_A_TIME);
        }
        movedOn = today;
    }

    /** One request that cannot be moved must not keep the others from it. */
    private void move(RequestReference reference) {
        try {
            pausedRequest.tellDates(reference);
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "The dates of " + reference + " could not be moved", failed);
        }
    }
}
