package jp.madoguchi.notification;

import jp.madoguchi.shared.BusinessRuleViolated;

/** A decision says more than the status page does; a receipt code alone, read over a shoulder, does not open it. */
public class LetterNeedsSecondFactor extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public LetterNeedsSecondFactor() {
        super("notification.second.factor.missing", "Show once more who you are before you open a decision");
    }
}
