package jp.madoguchi.verification;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.verification.persistence.IdentityRecords;

/**
 * Looks once a day for documents that have served their purpose (domain 4.3): 30 days after the decision notice was
 * delivered, and 30 days after a rejection or withdrawal. A request closes when its notice is delivered, so all of them
 * are counted from the day it was closed, and the outer limit of 90 days is never reached.
 */
@Singleton
@PermitAll
public class RetentionOfDocuments {

    static final Duration AFTER_THE_END = Duration.ofDays(30);

    private static final System.Logger LOG = System.getLogger(RetentionOfDocuments.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private IdentityRecords records;

    @EJB
    private DocumentDestruction destruction;

    @Inject
    private Clock clock;

    /** One that cannot be destroyed is named in the log, hinders no other and is tried again the next day. */
    @Schedule(
            hour = "3",
            minute = "30",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "destroys identity documents past their time")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void destroyWhatIsDue() {
        for (UUID document : due()) {
            try {
                destruction.destroy(document);
            } catch (EJBException failed) {
                LOG.log(Level.ERROR, "The identity document " + document + " could not be destroyed", failed);
            }
        }
    }

    private List<UUID> due() {
        return records.documentsOfRequestsClosedBy(limit(clock.instant()), AT_ONCE);
    }

    /** Documents of requests that ended then or earlier are due now. */
    static Instant limit(Instant now) {
        return now.minus(AFTER_THE_END);
    }
}
