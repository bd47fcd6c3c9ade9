package jp.madoguchi.fee;

/** What a line of the fee ledger says (domain 7). */
public enum EntryKind {
    /** What the request was going to cost on the day it arrived. */
    ESTIMATED,
    /** The requester was told what to pay (L-06). */
    ASKED,
    /** The requester was reminded (L-07). */
    REMINDED,
    PAID,
    /** It is not collected, for a reason. */
    WAIVED,
    /** What was paid has to be given back. */
    REFUND_OWED,
    REFUNDED
}
