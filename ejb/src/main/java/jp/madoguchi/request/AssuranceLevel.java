package jp.madoguchi.request;

/** How surely we know who is asking (domain 4.1), weakest first. */
public enum AssuranceLevel {
    /** Nobody was identified. */
    A0,
    /** A one-time code reached the registered e-mail address. */
    A1,
    /** A log-in with the customer's own account. */
    A2,
    /** A log-in and a one-time code. */
    A2_OTP,
    /** One photo document, or two others, matched to what is held. */
    A3,
    /** In person, or by a qualified signature. */
    A4;

    public boolean satisfies(AssuranceLevel required) {
        return compareTo(required) >= 0;
    }
}
