package jp.madoguchi.notification;

import jp.madoguchi.shared.BusinessRuleViolated;

/** Only a parked notice can be taken up by hand; any other is being sent or has been. */
public class NoticeNotParked extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public NoticeNotParked() {
        super("notification.not.parked", "Only a parked notice of this request can be taken up by hand");
    }
}
