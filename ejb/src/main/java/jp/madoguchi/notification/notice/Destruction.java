package jp.madoguchi.notification.notice;

import java.time.LocalDate;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;

/** Until when the documents somebody proved their identity with are destroyed (domain 4.3 and 9.2). */
final class Destruction {

    private Destruction() {}

    /** Counted from the day the letter is written; it is delivered that day, or the documents go even sooner. */
    static OnDay ofIdentityDocuments(Policy policy, LocalDate on) {
        RetentionRule rule = policy.retention(RetentionRule.Kept.IDENTITY_IMAGE);
        return new OnDay(rule.keep() == null ? on : on.plus(rule.keep()));
    }
}
