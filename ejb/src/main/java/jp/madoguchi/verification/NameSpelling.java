package jp.madoguchi.verification;

import java.text.Normalizer;
import jp.madoguchi.verification.account.NameForComparison;

/**
 * How two spellings of a name stand to each other (domain 4.2). Shown to the verifier; a difference never refuses anybody,
 * because names change and keyboards lack characters.
 */
public enum NameSpelling {
    ALIKE,
    /** Other forms of the same characters, or the two parts in the other order. */
    VARIANT,
    DIFFERENT;

    public static NameSpelling of(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return ALIKE;
        }
        NameForComparison compared = NameForComparison.of(other);
        return !compared.isBlank() && NameForComparison.inEitherOrder(one).contains(compared) ? VARIANT : DIFFERENT;
    }

    private static String plain(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\u3000]", "");
    }
}
