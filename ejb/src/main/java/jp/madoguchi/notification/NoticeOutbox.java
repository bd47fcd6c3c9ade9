package jp.madoguchi.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.notification.NoticeWriting.Draft;
import jp.madoguchi.notification.letter.ItemToTell;
import jp.madoguchi.notification.letter.LetterComposer;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotice.Envelope;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestNotFound;

/**
 * Records every notice an event calls for, worded, in the transaction that raised the event: either both are kept or
 * neither is. Nothing is sent here.
 */
@ApplicationScoped
public class NoticeOutbox {

    /** After the trail, the queue and the clocks. */
    static final int LAST = 400;

    @Inject
    private Requests requests;

    @Inject
    private NoticeWriting writing;

    @Inject
    private LetterComposer composer;

    @Inject
    private PendingNotices pending;

    @Inject
    private OfficeMail office;

    @Inject
    private Event<NoticeOwed> owed;

    @Inject
    private Clock clock;

    void record(@Observes @Priority(LAST) DomainEvent event) {
        if (writing.isAnythingOwedAfter(event)) {
            DataSubjectRequest request = requests.find(event.reference()).orElseThrow(RequestNotFound::new);
            Map<String, String> words = event instanceof StepTaken step ? step.more() : Map.of();
            writing.owedAfter(event, request, words).forEach(draft -> keep(draft, request, request.language(), ""));
        }
    }

    void record(@Observes @Priority(LAST) MailOwed mail) {
        DataSubjectRequest request = requests.find(mail.reference()).orElseThrow(RequestNotFound::new);
        TypedWords.check(mail, request);
        keep(writing.asked(mail.template(), request, mail.model()), request, mail.language(), mail.to());
    }

    private void keep(Draft draft, DataSubjectRequest request, Language language, String to) {
        Notice notice = draft.notice();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        LetterText text = composer.compose(notice.template(), language, draft.model());
        Destination destination = Destination.of(draft, request, to);
        Envelope envelope = new Envelope(
                request.reference(),
                notice.template(),
                notice.kind(),
                language,
                destination.way(),
                destination.recipient(),
                destination.toRequester(),
                notice.kind() == NoticeKind.DECISION
                        ? draft.items().stream().map(ItemToTell::number).toList()
                        : List.of());
        pending.add(new PendingNotice(id, envelope, text, office.messageIdDomain(), now));
        owed.fire(new NoticeOwed(request.reference(), id, notice.template(), Actor.system(), now));
    }
}
