package jp.madoguchi.verification.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;

/**
 * Keeps numbers of identity documents out of what is written down about them (domain 4.3; My Number Act Art. 15, 20).
 * Seven digits in a row, or the groupings in which such numbers are printed, are taken for one.
 */
public final class NoDocumentNumber {

    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("[0-9]{7,}|[0-9]{4}[ \\-‐−][0-9]{6}|[0-9]{4}[ \\-‐−][0-9]{4}[ \\-‐−][0-9]{4}");

    private static final int LONGEST = 1000;

    private NoDocumentNumber() {}

    /**
     * The note, or {@code null} when nothing was written.
     *
     * @throws InputRejected when it is too long or seems to hold such a number
     */
    public static String in(String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.codePointCount(0, note.length()) > LONGEST) {
            throw new InputRejected("note", "verification.note.too.long", LONGEST);
        }
        if (LOOKS_LIKE_ONE
                .matcher(Normalizer.normalize(note, Normalizer.Form.NFKC))
                .find()) {
            throw new InputRejected("note", "verification.note.holds.a.number");
        }
        return note.strip();
    }
}
