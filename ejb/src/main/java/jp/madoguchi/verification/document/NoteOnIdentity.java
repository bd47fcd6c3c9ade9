package jp.madoguchi.verification.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected;

/**
 * What staff write down about a proof of identity. It never holds the number of a document (domain 4.3; My Number Act
 * Art. 15, 20): seven digits in a row, or the groups in which such numbers are printed, are taken for one.
 */
public final class NoteOnIdentity {

    private static final String FIELD = "note";
    private static final int LONGEST = 1000;
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]{7,}" + "|(?<!M-)\\b[0-9]{4}[ \\-‐−][0-9]{6}" + "|[0-9]{4}[ \\-‐−][0-9]{4}[ \\-‐−][0-9]{4}");

    private NoteOnIdentity() {}

    /**
     * The note, or {@code null} when nothing was written.
     *
     * @throws InputRejected when it is too long, cannot be read, or seems to hold such a number
     */
    public static String of(String written) {
        return of(FIELD, written);
    }

    /** As {@link #of(String)}, for another field. */
    public static String of(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.codePointCount(0, written.length()) > LONGEST) {
            throw new InputRejected(field, "verification.note.too.long", LONGEST);
        }
        if (!written.codePoints().allMatch(NoteOnIdentity::isReadable)) {
            throw new InputRejected(field, "verification.note.not.readable");
        }
        if (NUMBER.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).find()) {
            throw new InputRejected(field, "verification.note.holds.a.number");
        }
        return written.strip();
    }

    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return layout || type != Character.CONTROL && type != Character.SURROGATE;
    }
}
