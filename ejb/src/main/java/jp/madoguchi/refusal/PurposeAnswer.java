package jp.madoguchi.refusal;

import java.io.Serializable;

/**
 * Whether the data are still needed for one purpose of use (guideline 3-8-5-1 note 4: purpose by purpose).
 *
 * @param purpose code of domain 3.2
 * @param why {@code null} where the data were never used for it
 */
public record PurposeAnswer(String purpose, Need need, String why) implements Serializable {

    /** Whether they are needed. */
    public enum Need {
        NEEDED,
        NO_LONGER,
        /** The data of this person were never used for it. */
        NEVER_USED
    }
}
