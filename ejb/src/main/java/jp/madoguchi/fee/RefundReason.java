package jp.madoguchi.fee;

/** Why money has to be given back (domain 7). */
public enum RefundReason {
    WITHDRAWN,
    /** Refused in full. */
    REFUSED,
    NOT_HELD,
    /** Answered in part, where the organisation gives money back for that too. */
    PARTIAL,
    /** It ended without an answer on the merits: rejected on procedure, or referred elsewhere. */
    NOT_ANSWERED,
    /** More came than was owed. */
    OVERPAID,
    /** Paid in part before it was waived. */
    WAIVED,
    /** It came after the request had ended. */
    TOO_LATE
}
