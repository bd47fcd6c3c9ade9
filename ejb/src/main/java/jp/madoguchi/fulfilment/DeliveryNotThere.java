package jp.madoguchi.fulfilment;

import jp.madoguchi.shared.BusinessRuleViolated;

/** No such delivery, none of this requester's, or one whose time is over: the three are never told apart. */
public class DeliveryNotThere extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    public DeliveryNotThere() {
        super("fulfilment.delivery.not.there", "There is nothing to collect here, or no longer");
    }
}
