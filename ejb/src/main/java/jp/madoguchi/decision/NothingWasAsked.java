package jp.madoguchi.decision;

import jp.madoguchi.shared.BusinessRuleViolated;

/** A rejection on procedure needs something the requester was asked for and did not give. */
public class NothingWasAsked extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public NothingWasAsked() {
        super("decision.rejection.nothing.asked", "The requester was not asked for anything");
    }
}
