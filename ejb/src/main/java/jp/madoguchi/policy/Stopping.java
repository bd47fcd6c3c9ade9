package jp.madoguchi.policy;

/** Whether a use can stop without ending the service (domain 3.2). */
public enum Stopping {
    YES,
    /** What the contract needs goes on. */
    PARTLY,
    /** Only once what is open (an order, a bill, a credit, a dispute) has ended. */
    NOT_WHILE_OPEN,
    NO
}
