package jp.madoguchi.vault;

import jp.madoguchi.shared.BusinessRuleViolated;

/** There is no such document in the vault, or none any more. */
public class ContentGone extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public ContentGone() {
        super("vault.content.gone", "This document has been destroyed");
    }
}
