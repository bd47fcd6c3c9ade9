package jp.madoguchi.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.MyNumberDigits;

/**
 * What may stand in a field. Text is kept exactly as typed, old-form characters and variation selectors included; what is
 * refused are characters that no person types: controls, unpaired surrogates, non-characters; and a My Number. Lengths are
 * counted in code points.
 */
final class PlainText {

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
    private static final Pattern PHONE = Pattern.compile("[+0-9０-９()（）\\-‐−ー \u3000]{6,30}");

    private static final String HANGUL_FILLERS = "\u115F\u1160\u3164\uFFA0";

    private PlainText() {}

    static Optional<Violation> line(String field, String text, int most) {
        if (text != null && text.codePoints().anyMatch(PlainText::endsALine)) {
            return Optional.of(new Violation(field, "intake.one.line"));
        }
        return text(field, text, most);
    }

    static Optional<Violation> text(String field, String text, int most) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > most) {
            return Optional.of(new Violation(field, "intake.too.long", List.of(most)));
        }
        return text.codePoints().anyMatch(PlainText::isUntypable)
                ? Optional.of(new Violation(field, "intake.strange.characters"))
                : MyNumberDigits.typed(field, text);
    }

    /** Whether a reader sees nothing of it: spaces, and marks that only change what stands beside them. */
    static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(PlainText::isInvisible);
    }

    static Optional<Violation> email(String field, String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Violation(field, "intake.email"));
    }

    static Optional<Violation> phone(String field, String text) {
        return text == null || text.isBlank() || PHONE.matcher(text).matches()
                ? MyNumberDigits.typed(field, text)
                : Optional.of(new Violation(field, "intake.phone"));
    }

    private static boolean endsALine(int character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || HANGUL_FILLERS.indexOf(character) >= 0;
    }

    private static boolean isUntypable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return Character.isISOControl(character) && !layout || surrogate || nonCharacter;
    }
}
