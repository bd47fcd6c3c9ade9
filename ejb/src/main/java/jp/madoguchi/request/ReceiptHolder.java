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
    private final String seal;
    private final String place;

    /** @param seal of the code, which opens nothing any more once another has taken its place */
    ReceiptHolder(RequestReference reference, String seal) {
        this(reference, seal, "");
    }

    private ReceiptHolder(RequestReference reference, String seal, String place) {
        this.reference = reference;
        this.seal = seal;
        this.place = place;
    }

    /**
     * The same holder at a place: a browser session, or an address. What somebody shows at one place opens nothing at
     * another, so that a code read over a shoulder does not profit from what its owner shows.
     */
    public ReceiptHolder at(String where) {
        return new ReceiptHolder(reference, seal, where);
    }

    /** Empty when nobody said where. */
    public String place() {
        return place;
    }

    String seal() {
        return seal;
    }

    public RequestReference reference() {
        return reference;
    }
}
