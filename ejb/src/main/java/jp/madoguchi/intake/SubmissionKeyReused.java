package jp.madoguchi.intake;

import jp.madoguchi.shared.BusinessRuleViolated;

/** A submission key came back with other content. The first submission stands; the second needs a key of its own. */
public class SubmissionKeyReused extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public SubmissionKeyReused() {
        super("intake.key.reused", "This submission key has already been used for another submission");
    }
}
