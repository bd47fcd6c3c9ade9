package jp.madoguchi.notification;

import jp.madoguchi.shared.BusinessRuleViolated;

/** The request has no such letter, or it is not where it would have to be for what is to be recorded of it. */
public class NoticeNotThere extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public NoticeNotThere() {
        super("notification.not.there", "The request has no such letter, or it is not in the state this needs");
    }
}
