package jp.madoguchi.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.SecondFactor;
import jp.madoguchi.shared.Actor;

/** Tells the holder of a receipt code which letters have left for them (domain 8.2). */
@Stateless
@PermitAll
public class LettersOfRequester {

    @Inject
    private PendingNotices pending;

    @Inject
    private Requests requests;

    @Inject
    private Printing printing;

    @Inject
    @Any
    private Instance<SecondFactor> secondFactor;

    @Inject
    private Event<LetterOpened> opened;

    @Inject
    private Clock clock;

    /** Oldest first; their titles, and {@link #open} for the letter itself. */
    public List<LetterSent> of(ReceiptHolder holder) {
        return listed(toWhoeverHolds(holder));
    }

    /**
     * A letter on paper, for its addressee to keep. Every opening is told.
     *
     * @throws LetterNeedsSecondFactor when it is a decision and the holder has not lately shown who they are
     * @throws NoticeNotThere when no such letter was sent to this requester
     */
    public PrintedLetter open(ReceiptHolder holder, UUID letter) {
        PendingNotice notice = toWhoeverHolds(holder).stream()
                .filter(LettersOfRequester::isListed)
                .filter(each -> each.id().equals(letter))
                .findFirst()
                .orElseThrow(NoticeNotThere::new);
        if (notice.kind() == NoticeKind.DECISION
                && secondFactor.stream().noneMatch(factor -> factor.isFreshFor(holder))) {
            throw new LetterNeedsSecondFactor();
        }
        PrintedLetter paper = printing.of(notice).orElseThrow(NoticeNotThere::new);
        opened.fire(
                new LetterOpened(holder.reference(), letter, notice.template(), Actor.requester(), clock.instant()));
        return paper;
    }

    /** What was written to an agent is none of the data subject's who went on with the request, nor the other way round. */
    private List<PendingNotice> toWhoeverHolds(ReceiptHolder holder) {
        List<PendingNotice> all = pending.of(holder.reference());
        return requests.find(holder.reference())
                .map(request -> all.stream()
                        .filter(notice -> request.concernsRequester(notice.owedAt()))
                        .toList())
                .orElse(List.of());
    }

    /** A secret is not listed: it may have gone to a box that is not the holder's. */
    static List<LetterSent> listed(Collection<PendingNotice> notices) {
        return notices.stream()
                .filter(LettersOfRequester::isListed)
                .map(PendingNotice::toView)
                .map(letter -> new LetterSent(letter.id(), letter.template(), letter.subject(), letter.sentAt()))
                .toList();
    }

    /** Nor is a letter to somebody else: a recipient, or a person whose opinion was asked. */
    private static boolean isListed(PendingNotice notice) {
        return notice.state() == NoticeState.SENT && notice.kind() != NoticeKind.SECRET && notice.isToRequester();
    }
}
