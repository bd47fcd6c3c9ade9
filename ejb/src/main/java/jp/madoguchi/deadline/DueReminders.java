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
import jp.madoguchi.deadline.persistence.SentReminders;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.RequestReference;

/** Looks every few minutes for requesters who have been silent for as long as the policy waits before it reminds them. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueReminders {

    private static final System.Logger LOG = System.getLogger(DueReminders.class.getName());
    private static final int AT_A_TIME = 200;

    @Inject
    private SentReminders reminders;

    @Inject
    private DueReminder dueReminder;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    /** A request that cannot be reminded stays behind until the next time and keeps nobody else from it. */
    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    void remindTheSilent() {
        LocalDate today = ClockReading.dayOf(clock.instant());
        Targets targets = policy.targets();
        List<Integer> days = targets.supplementReminderDays();
        for (int i = days.size(); i > 0; i--) {
            ReminderRules.Window window = ReminderRules.due(today, days.get(i - 1), targets.supplementDays());
            reminders
                    .silentSince(window.earliest(), window.before(), i, window.today(), AT_A_TIME)
                    .forEach(reference -> send(new RequestReference(reference)));
        }
    }

    private void send(RequestReference reference) {
        try {
            dueReminder.send(reference);
        } catch (EJBException | BusinessRuleViolated failed) {
            LOG.log(Level.WARNING, "The reminder of " + reference + " could not be sent", failed);
        }
    }
}
