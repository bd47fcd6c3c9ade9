package jp.madoguchi.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/**
 * Tells the requester that data of theirs went astray (Art. 26(2); domain 8.2, L-27). It stands beside the life cycle: a
 * letter can reach the wrong house in any state, and be noticed long after the request was closed.
 */
@Stateless
@RolesAllowed(Role.Names.PRIVACY_MANAGER)
public class LeakNotices {

    private static final String LETTER = "L-27";

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private PendingNotices notices;

    @Inject
    private Event<LeakTold> told;

    @Inject
    private Event<MailOwed> mailOwed;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Owes the letter.
     *
     * @throws jp.madoguchi.shared.InputRejected when a part of the account is missing or may not be told
     * @throws StepRefused when such a letter was written for this request today, as when somebody sends twice
     */
    public void tell(RequestReference reference, LeakReport report) {
        DataSubjectRequest request = workflow.open(reference);
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        LocalDate today = dayOf(now);
        report.check(request.language(), today);
        boolean writtenToday = notices.of(reference).stream()
                .filter(notice -> notice.template().equals(LETTER))
                .anyMatch(notice -> dayOf(notice.toView().owedAt()).equals(today));
        if (writtenToday) {
            throw new StepRefused(
                    "notification.leak.today", "The requester was told of an incident today: %s".formatted(reference));
        }
        told.fire(new LeakTold(reference, report.forTheTrail(), actor, now));
        mailOwed.fire(new MailOwed(reference, "", request.language(), LETTER, report.letter(request.language())));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ClockOfTheOffice.TOKYO);
    }
}
