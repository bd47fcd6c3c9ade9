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
    private final String place;

    ReceiptHolder(RequestReference reference) {
        this(reference, "");
    }

    private ReceiptHolder(RequestReference reference, String place) {
        this.reference = reference;
        this.place = place;
    }

    /**
     * The same holder at a place: a browser session, or an address. What somebody shows at one place opens nothing at
     * another, so that a code read over a shoulder does not profit from what its owner shows.
     */
    public ReceiptHolder at(String where) {
        return new ReceiptHolder(reference, where);
    }

    /** Empty when nobody said where. */
    public String place() {
        return place;
    }

    public RequestReference reference() {
        return reference;
    }
}
