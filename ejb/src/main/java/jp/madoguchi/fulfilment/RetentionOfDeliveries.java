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
import java.util.UUID;
import jp.madoguchi.fulfilment.persistence.StoredTasks;

/** Looks once a day for extracts whose time to be collected is over (domain 11, scenario 1). */
@Singleton
@PermitAll
public class RetentionOfDeliveries {

    private static final System.Logger LOG = System.getLogger(RetentionOfDeliveries.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private StoredTasks stored;

    @EJB
    private DeliveryDestruction destruction;

    @Inject
    private Clock clock;

    /** One that cannot be destroyed is named in the log, hinders no other and is tried again the next day. */
    @Schedule(
            hour = "3",
            minute = "45",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "destroys extracts that can no longer be collected")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void destroyWhatIsDue() {
        for (UUID file : stored.filesOpenUntilBefore(clock.instant(), AT_ONCE)) {
            try {
                destruction.destroy(file);
            } catch (EJBException failed) {
                LOG.log(Level.ERROR, "The extract " + file + " could not be destroyed", failed);
            }
        }
    }
}
