package jp.madoguchi.request;

/** How a request came in (Art. 37(1): the operator may say where and how). */
public enum Channel {
    WEB,
    PAPER,
    PHONE,
    MAIL,
    COUNTER,
    /** Forwarded by somebody who processes data for the company. */
    VENDOR
}
