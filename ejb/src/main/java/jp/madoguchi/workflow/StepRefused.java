package jp.madoguchi.workflow;

import jp.madoguchi.shared.BusinessRuleViolated;

/** The table allows the step, but a condition is not met. The API answers {@code 409}. */
public class StepRefused extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    /**
     * @param messageKey key in the bundle {@code jp.madoguchi.rules}
     * @param sentence the same, as a full English sentence
     */
    public StepRefused(String messageKey, String sentence, Object... messageArguments) {
        super(messageKey, sentence, messageArguments);
    }
}
