package jp.madoguchi.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.deadline.persistence.SentReminder;
import jp.madoguchi.deadline.persistence.SentReminders;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.verification.AuthorityAwaited;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** Takes the step of a reminder and owes its letter (domain 8.2, L-07), whoever sends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reminding {

    private static final String LETTER = "L-07";

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private ClockSegments segments;

    @Inject
    private SentReminders reminders;

    @Inject
    private DayCounts dayCounts;

    @Inject
    private AuthorityAwaited authority;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /** @throws StepRefused when nothing is asked of the requester, or they were reminded today */
    public void remind(DataSubjectRequest request, Actor actor) {
        LocalDate today = ClockReading.dayOf(clock.instant());
        var recorded = segments.of(request.reference());
        ClockSegment letter = recorded.stream()
                .filter(segment -> segment.isOpen() && segment.clock().equals(ClockCode.SUPPLEMENT.code()))
                .findFirst()
                .orElseThrow(() -> new StepRefused(
                        "deadline.remind.nothing", "The requester has answered: there is nothing to remind of"));
        int number = ReminderRules.next(reminders.of(request.reference(), letter.place()), today);
        String what = Awaited.ofReason(letter.reason())
                .remindedOf(authority.isOwedBy(request))
                .name();
        StepTaken step = workflow.take(
                request, RequestAction.REMIND, actor, Map.of("what", what, "number", String.valueOf(number)));
        reminders.add(new SentReminder(
                new SentReminder.Id(request.reference().value(), letter.place(), number),
                what,
                step.at(),
                actor.subject()));
        LocalDate lastOn =
                new ClockReading(recorded, today, dayCounts).answerBy().orElseThrow();
        mailOwed.fire(new MailOwed(
                request.reference(), "", request.language(), LETTER, Map.of("what", what, "lastOn", lastOn)));
    }
}
