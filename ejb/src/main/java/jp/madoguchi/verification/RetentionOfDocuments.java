package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.TriedAgain;
import jp.madoguchi.verification.persistence.IdentityRecords;

/**
 * Looks for documents that have served their purpose (domain 4.3; {@link DocumentPeriod} says when that is), and
 * passes over the requests on hold.
 */
@Singleton
@PermitAll
public class RetentionOfDocuments {

    private static final System.Logger LOG = System.getLogger(RetentionOfDocuments.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private IdentityRecords records;

    @EJB
    private DocumentDestruction destruction;

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
        for (UUID document : due()) {
            try {
                gone += TriedAgain.of(() -> destruction.destroy(document)) ? 1 : 0;
            } catch (EJBException | BusinessRuleViolated failed) {
                LOG.log(Level.ERROR, "The identity document " + document + " could not be destroyed", failed);
            }
        }
        return gone;
    }

    private List<UUID> due() {
        DocumentPeriod period = new DocumentPeriod(policy.retention(RetentionRule.Kept.IDENTITY_IMAGE));
        return records.documentsOfRequestsClosedBy(period.limit(clock.instant()), RequestFlag.HOLDS, AT_ONCE);
    }
}
