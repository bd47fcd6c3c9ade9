package jp.madoguchi.request;

import java.io.Serializable;
import jp.madoguchi.shared.RequestReference;

/**
 * Proof that somebody holds a request's receipt code. Only {@link Receipts} makes one, from a code that is right, so a
 * service that demands it cannot be reached without.
 */
public final class ReceiptHolder implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestReference reference;

    ReceiptHolder(RequestReference reference) {
        this.reference = reference;
    }

    public RequestReference reference() {
        return reference;
    }
}
