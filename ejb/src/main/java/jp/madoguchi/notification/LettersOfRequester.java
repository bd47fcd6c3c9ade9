package jp.madoguchi.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.ReceiptHolder;

/** Tells the holder of a receipt code which letters have left for them (domain 8.2). */
@Stateless
@PermitAll
public class LettersOfRequester {

    @Inject
    private PendingNotices pending;

    /** Oldest first; their titles only, because a letter itself belongs in its addressee's letter box. */
    public List<LetterSent> of(ReceiptHolder holder) {
        return listed(pending.of(holder.reference()));
    }

    /** A secret is not listed: it may have gone to a box that is not the holder's. */
    static List<LetterSent> listed(Collection<PendingNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.state() == NoticeState.SENT && notice.kind() != NoticeKind.SECRET)
                .map(PendingNotice::toView)
                .map(letter -> new LetterSent(letter.template(), letter.subject(), letter.sentAt()))
                .toList();
    }
}
