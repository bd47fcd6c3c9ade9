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
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.persistence.AuthorityRecords;

/**
 * Records once a day which authorities have run out by themselves, so that the agent is told (L-26). They do not stand from
 * the first minute of that day on, whether or not this has run.
 */
@Singleton
@PermitAll
public class AuthorityWatch {

    private static final System.Logger LOG = System.getLogger(AuthorityWatch.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private AuthorityRecords records;

    @EJB
    private AuthorityLapse lapse;

    @Inject
    private Clock clock;

    @Schedule(
            hour = "0",
            minute = "20",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "records which agents' authority has run out")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void recordWhatRanOut() {
        for (String reference : runOut()) {
            try {
                lapse.record(new RequestReference(reference));
            } catch (EJBException | BusinessRuleViolated failed) {
                LOG.log(Level.ERROR, "The end of the authority in " + reference + " could not be recorded", failed);
            }
        }
    }

    private List<String> runOut() {
        return records.runOutBefore(LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO), AT_ONCE);
    }
}
