package jp.madoguchi.deadline;

import jp.madoguchi.shared.BusinessRuleViolated;

/** A change of calendar or targets may not be decided like this. The API answers {@code 409}. */
public class ChangeRefused extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    ChangeRefused(String messageKey, String sentence) {
        super(messageKey, sentence);
    }
}
