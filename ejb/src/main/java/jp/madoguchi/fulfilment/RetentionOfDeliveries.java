package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.TriedAgain;

/** Looks for extracts whose time to be collected is over, or never came (domain 9.2; 11, scenario 1). */
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
    private Policy policy;

    @Inject
    private Clock clock;

    /**
     * One that cannot be destroyed is named in the log, hinders no other and is tried again the next day.
     *
     * @return how many are gone
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int destroyWhatIsDue() {
        int gone = 0;
        for (UUID file : stored.filesOver(DeliveryPeriod.over(policy, clock.instant()), RequestFlag.HOLDS, AT_ONCE)) {
            try {
                gone += TriedAgain.of(() -> destruction.destroy(file)) ? 1 : 0;
            } catch (EJBException failed) {
                LOG.log(Level.ERROR, "The extract " + file + " could not be destroyed", failed);
            }
        }
        return gone;
    }
}
