package jp.madoguchi.queue;

import jp.madoguchi.shared.BusinessRuleViolated;

/** Somebody else holds this request. The API answers {@code 409}. */
public class ClaimedByOther extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public ClaimedByOther(String holder) {
        super("queue.claimed.by.other", "%s holds this request".formatted(holder), holder);
    }
}
