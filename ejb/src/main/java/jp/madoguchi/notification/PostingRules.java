package jp.madoguchi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What has to be known of a letter before it counts as posted (domain 6.5). */
final class PostingRules {

    static final int LONGEST_ADDRESS = 400;
    static final int LONGEST_REASON = 500;

    /** Numbers of the post have eleven or twelve digits, in groups; others write letters too. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{3,38}[0-9A-Za-z]");

    private PostingRules() {}

    /**
     * The slip, tidied.
     *
     * @throws InputRejected when a decision would go without a number, or a letter that came back to the same place again
     */
    static PostingSlip checked(PostingSlip slip, NoticeKind kind, boolean cameBack) {
        List<Violation> violations = new ArrayList<>();
        SentBy way = slip.way() == null ? SentBy.REGISTERED_POST : slip.way();
        String number = blankToNull(slip.number());
        String address = blankToNull(slip.newAddress());
        if (way != SentBy.POST && way != SentBy.REGISTERED_POST) {
            violations.add(new Violation("way", "notification.posting.way"));
        }
        if (kind == NoticeKind.DECISION && way == SentBy.POST) {
            violations.add(new Violation("way", "notification.posting.decision.registered"));
        }
        if (way == SentBy.REGISTERED_POST && number == null) {
            violations.add(new Violation("number", "notification.posting.number.missing"));
        }
        if (number != null && !NUMBER.matcher(number).matches()) {
            violations.add(new Violation("number", "notification.posting.number.shape"));
        }
        if (cameBack && address == null) {
            violations.add(new Violation("newAddress", "notification.posting.address.check"));
        }
        if (address != null && address.length() > LONGEST_ADDRESS) {
            violations.add(new Violation("newAddress", "notification.posting.long", List.of(LONGEST_ADDRESS)));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new PostingSlip(way, number, address);
    }

    static String reason(String typed) {
        String reason = blankToNull(typed);
        if (reason == null) {
            throw new InputRejected("reason", "notification.posting.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InputRejected("reason", "notification.posting.long", LONGEST_REASON);
        }
        return reason;
    }

    private static String blankToNull(String typed) {
        // PostgreSQL keeps no NUL character.
        String kept = typed == null ? "" : typed.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
