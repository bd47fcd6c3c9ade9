package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.fulfilment.persistence.PropagationEntries;
import jp.madoguchi.fulfilment.persistence.PropagationEntry;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PropagationRules;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Reminds one silent recipient when it is time, letter and event both or neither. */
@Stateless
@PermitAll
public class Chasing {

    @Inject
    private PropagationEntries entries;

    @Inject
    private LettersToRecipients letters;

    @Inject
    private Policy policy;

    @Inject
    private Event<RecipientTold> told;

    @Inject
    private Clock clock;

    /** Does nothing to one that is not due for a reminder, whoever asks. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void look(long number) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        entries.forChange(number)
                .filter(entry -> isToChase(entry, today, policy.propagation(), policy.officeCalendar()))
                .ifPresent(entry -> {
                    entry.wasChased(today);
                    letters.send(entry, today);
                    told.fire(RecipientTold.of("RECIPIENT_CHASED", entry.shown(), Actor.system(), now));
                });
    }

    static boolean isToChase(PropagationEntry entry, LocalDate today, PropagationRules rules, OfficeCalendar calendar) {
        RecipientNotice notice = entry.shown();
        if (notice.state(today) != RecipientNotice.State.OVERDUE
                || notice.address() == null
                || notice.chased() >= rules.chasesAtMost()) {
            return false;
        }
        LocalDate from = notice.chased() == 0 ? notice.dueOn() : entry.lastToldOn();
        return !today.isBefore(calendar.businessDaysAfter(from, rules.chaseAfterDays()));
    }
}
