package jp.madoguchi.request;

/**
 * The kinds of request of domain 1.1. A kind is offered when a {@link RequestType} for it exists; the enumeration is
 * the law's, the offer is ours.
 */
public enum RequestKind {
    /** Art. 32(2). */
    PURPOSE_NOTICE,
    /** Art. 33(1). */
    DISCLOSURE,
    /** Art. 33(5). */
    TPR_DISCLOSURE,
    /** Art. 34(1). */
    CORRECTION,
    /** Art. 35(1), (5): cessation of use. */
    USE_STOP,
    /** Art. 35(1), (5): erasure. */
    ERASURE,
    /** Art. 35(3), (5). */
    TP_STOP,
    /** Art. 27(2). */
    OPTOUT_STOP,
    /** Art. 28(3). */
    FOREIGN_MEASURES,
    /** Art. 32(1)(iv). */
    SECURITY_INFO,
    /** Voluntary: channels and advertising. */
    PREFERENCE,
    /** Voluntary. */
    CONSENT_WITHDRAWAL,
    /** Art. 40. */
    COMPLAINT,
    /** An organisation's administrator instructs the company as the one who entrusted the data (domain 3.6). */
    ADMIN_INSTRUCTION
}
