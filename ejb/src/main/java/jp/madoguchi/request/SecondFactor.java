package jp.madoguchi.request;

/**
 * Whether somebody who holds a receipt code has shown once more, and lately, who they are: by a fresh one-time code or by
 * the customer's own log-in (domain 8.2, L-09). Asked before anything is handed out; answered by the context that proves
 * identity. Where nobody answers, nothing is handed out.
 */
public interface SecondFactor {

    boolean isFreshFor(ReceiptHolder holder);
}
