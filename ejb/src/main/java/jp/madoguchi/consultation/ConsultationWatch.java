package jp.madoguchi.consultation;

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
import jp.madoguchi.consultation.persistence.StoredConsultations;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;

/** Looks once a day for consultations whose last day has passed. */
@Singleton
@PermitAll
public class ConsultationWatch {

    private static final System.Logger LOG = System.getLogger(ConsultationWatch.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private StoredConsultations stored;

    @EJB
    private ConsultationTimeout timeout;

    @Inject
    private Clock clock;

    @Schedule(
            hour = "0",
            minute = "35",
            timezone = "Asia/Tokyo",
            persistent = false,
            info = "ends consultations that were not answered in time")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void endWhatIsOver() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        for (String reference : stored.openWithLastDayBefore(today, AT_ONCE)) {
            try {
                timeout.end(new RequestReference(reference));
            } catch (EJBException | BusinessRuleViolated failed) {
                LOG.log(Level.ERROR, "The consultation of " + reference + " could not be ended", failed);
            }
        }
    }
}
