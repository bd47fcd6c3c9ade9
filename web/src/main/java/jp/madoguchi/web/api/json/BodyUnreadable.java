package jp.madoguchi.web.api.json;

import jp.madoguchi.shared.BusinessRuleViolated;

/** The body is not the JSON object that was expected. The API answers {@code 400}. */
public class BodyUnreadable extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public BodyUnreadable() {
        super("api.body.unreadable", "The body is not a JSON object that can be read");
    }
}
