package jp.madoguchi.verification;

import jp.madoguchi.shared.BusinessRuleViolated;

/** This way of proving identity is not, or no longer, open to this requester. The API answers {@code 409}. */
public class MethodNotOpen extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public MethodNotOpen(String method) {
        super("verification.method.not.open", "Identity cannot be proved by %s here".formatted(method));
    }
}
