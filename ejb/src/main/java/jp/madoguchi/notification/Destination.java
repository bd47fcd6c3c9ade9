package jp.madoguchi.notification;

import jp.madoguchi.notification.NoticeWriting.Draft;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;

/**
 * Where a letter goes, and how: the decision on a disclosure asked for on paper by post, as is everything to somebody
 * without an e-mail address (domain 6.5, guideline 2-14).
 *
 * @param recipient the e-mail address, or {@code null} when there is none
 * @param toRequester whether it is the requester's own letter, which the status page may show
 */
record Destination(NoticeWay way, String recipient, boolean toRequester) {

    private static final String ON_PAPER = "PAPER";

    /** @param to empty for the requester */
    static Destination of(Draft draft, DataSubjectRequest request, String to) {
        Person requester = request.form().requester();
        boolean toRequester = draft.notice().isForRequester()
                && (to.isBlank() || to.equalsIgnoreCase(String.valueOf(requester.email())));
        // Somebody else's letter never falls back on the requester's address.
        String recipient = toRequester && to.isBlank() ? requester.email() : to;
        boolean reachable = recipient != null && !recipient.isBlank();
        boolean onPaper = toRequester && isAskedForOnPaper(draft) && requester.postalAddress() != null;
        // A secret has a moment to live and none to travel; without an address it is parked.
        boolean byMail = draft.notice().kind() == NoticeKind.SECRET || reachable && !onPaper;
        return new Destination(byMail ? NoticeWay.MAIL : NoticeWay.POST, reachable ? recipient : null, toRequester);
    }

    private static boolean isAskedForOnPaper(Draft draft) {
        return draft.notice().kind() == NoticeKind.DECISION
                && draft.items().stream()
                        .anyMatch(item -> ON_PAPER.equals(item.scope().method()));
    }
}
