package jp.madoguchi.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.notification.letter.LetterComposer;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RecordedDeaths;
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
    private Requests requests;

    @Inject
    private RecordedDeaths deaths;

    @Inject
    private NoticeWriting writing;

    @Inject
    private LetterComposer composer;

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
     * @throws StepRefused when such a letter was written for this request today, as when somebody sends twice, or when the
     *     data subject is recorded dead
     */
    public void tell(RequestReference reference, LeakReport report) {
        DataSubjectRequest request = workflow.open(reference);
        check(request, report);
        told.fire(new LeakTold(reference, report.forTheTrail(), currentActor.get(), clock.instant()));
        mailOwed.fire(mail(request, report));
    }

    /**
     * The letter as {@link #tell} would owe it; nothing is stored.
     *
     * @throws jp.madoguchi.shared.InputRejected as {@link #tell}
     * @throws StepRefused as {@link #tell}
     */
    public LetterText preview(RequestReference reference, LeakReport report) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        check(request, report);
        MailOwed mail = mail(request, report);
        TypedWords.check(mail, request);
        return composer.compose(
                LETTER,
                request.language(),
                writing.asked(LETTER, request, mail.model()).model());
    }

    /** Whether there is anybody to tell: the dead have no data that could go astray, and their heirs did not ask. */
    public boolean isOpenTo(RequestReference reference) {
        return !deaths.isRecorded(reference);
    }

    private void check(DataSubjectRequest request, LeakReport report) {
        RequestReference reference = request.reference();
        LocalDate today = dayOf(clock.instant());
        report.check(request.language(), today);
        List<LocalDate> days = notices.of(reference).stream()
                .filter(notice -> notice.template().equals(LETTER))
                .map(notice -> dayOf(notice.toView().owedAt()))
                .toList();
        LeakRules.objection(deaths.isRecorded(reference), days, today).ifPresent(objection -> {
            throw objection;
        });
    }

    private static MailOwed mail(DataSubjectRequest request, LeakReport report) {
        return new MailOwed(request.reference(), "", request.language(), LETTER, report.letter(request.language()));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ClockOfTheOffice.TOKYO);
    }
}
