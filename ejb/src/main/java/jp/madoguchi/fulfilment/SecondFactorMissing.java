package jp.madoguchi.fulfilment;

import jp.madoguchi.shared.BusinessRuleViolated;

/** A receipt code alone hands nothing out: it may have been read over somebody's shoulder (domain 8.2, L-09). */
public class SecondFactorMissing extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public SecondFactorMissing() {
        super("fulfilment.second.factor.missing", "Show once more who you are before you collect this");
    }
}
