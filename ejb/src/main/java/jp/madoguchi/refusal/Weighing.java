package jp.madoguchi.refusal;

import java.io.Serializable;

/** One line of the balancing sheet: how much a circumstance weighs against the data subject, and why. */
public record Weighing(Circumstance circumstance, Weight weight, String reason) implements Serializable {

    /** How much it weighs. */
    public enum Weight {
        NONE,
        SOME,
        /** More than the interests of the data subject. */
        OUTWEIGHS
    }
}
