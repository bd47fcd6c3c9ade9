package jp.madoguchi.restricted;

import jp.madoguchi.shared.BusinessRuleViolated;

/** Something in the compartment that its rules do not allow. Only restricted reviewers ever read it. */
public class RestrictedRefused extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public RestrictedRefused(String messageKey, String sentence) {
        super(messageKey, sentence);
    }
}
