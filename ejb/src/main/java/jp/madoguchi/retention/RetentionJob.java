package jp.madoguchi.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.TriedAgain;

/**
 * Carries out every row of domain 9.2 once a day. On two servers at once it does no harm: whatever is destroyed is locked
 * first and looked at again, and what is gone is passed over. A letter that goes out meanwhile may wait for the same rows the
 * other way round; whatever the database gives up for it is tried again.
 */
@Singleton
@PermitAll
public class RetentionJob {

    private static final System.Logger LOG = System.getLogger(RetentionJob.class.getName());

    /** Files before the records they belong to, records before the trail that tells of them. */
    private static final List<Kept> ORDER = List.of(
            Kept.IDENTITY_IMAGE,
            Kept.DISCLOSURE_PACKAGE,
            Kept.LEDGER,
            Kept.PROVISION_RECORD,
            Kept.RESTRICTED_MEMO,
            Kept.AUDIT_EVENT,
            Kept.TOMBSTONE,
            Kept.STATISTICS);

    @Inject
    @Any
    private Instance<Keeping> keepings;

    @EJB
    private DestructionLog log;

    @Inject
    private Clock clock;

    /** A row that cannot be carried out is named in the log, hinders no other and is tried again the next day. */
    @Schedule(
            hour = "3",
            minute = "30",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "destroys whatever is kept beyond its time")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void destroyWhatIsDue() {
        Instant now = clock.instant();
        keepings.stream()
                .sorted(Comparator.comparing(keeping -> ORDER.indexOf(keeping.object())))
                .forEach(keeping -> carryOut(keeping, now));
    }

    private void carryOut(Keeping keeping, Instant now) {
        try {
            int gone = TriedAgain.of(() -> keeping.destroyDue(now));
            if (gone > 0) {
                TriedAgain.of(() -> {
                    log.carriedOut(keeping.object(), gone, now);
                    return gone;
                });
            }
        } catch (EJBException | PersistenceException | BusinessRuleViolated failed) {
            LOG.log(Level.ERROR, "The retention rule " + keeping.object() + " could not be carried out", failed);
        }
    }
}
