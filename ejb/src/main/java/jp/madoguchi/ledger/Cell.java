package jp.madoguchi.ledger;

import java.io.Serializable;

/**
 * A figure that may have to stay unsaid because it is too small (domain 9.3).
 *
 * @param amount {@code null} when it is hidden
 */
public record Cell(Long amount) implements Serializable {

    private static final Cell HIDDEN = new Cell(null);

    static Cell hiddenOne() {
        return HIDDEN;
    }

    public boolean hidden() {
        return amount == null;
    }

    /** Both together, hidden as soon as one of them is. */
    Cell plus(Cell other) {
        return hidden() || other.hidden() ? HIDDEN : new Cell(amount + other.amount);
    }
}
