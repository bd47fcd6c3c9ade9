package jp.madoguchi.shared;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * Twelve digits that are a My Number by their last one. My Number Act Art. 15 and 20: nobody may ask for, or collect, one
 * outside that Act's purposes, so it is refused where somebody types it, whoever types it and whatever about.
 */
public final class MyNumberDigits {

    /** Whatever stands between groups: spaces, line ends, dashes of every kind, dots, slashes, underscores. */
    public static final String GAP = "[\\s\\p{Pd}\\p{Pc}\\u2212\\u30FC\\u30FB./]";

    private static final String GAPS = GAP + "{1,3}";

    /** As in a table. */
    private static final String WIDE_GAPS = "(?:" + GAPS + "|\\s{4,20})";

    /** What stands between groups of four only, the same each time. */
    private static final String MARK = "[,、:|~〜/\\u30FB]";

    /** As it is printed or typed: in one, in groups of four, three or six, or every digit for itself. */
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9])(?:[0-9]{12}"
            + "|[0-9]{4}(?:" + GAPS + "[0-9]{4}){2}"
            + "|[0-9]{3}(?:" + GAPS + "[0-9]{3}){3}"
            + "|[0-9]{6}" + GAPS + "[0-9]{6}"
            + "|[0-9](?:" + GAP + "[0-9]){11})(?![0-9])");

    /**
     * As above, and no piece of something longer: a card's four groups of four are none, nor is a telephone number with its
     * country. A date after it belongs to neither.
     */
    private static final Pattern TWELVE_DIGITS_ALONE = Pattern.compile("(?<![0-9+])(?:[0-9]{12}"
            + "|(?<![0-9]{4}" + GAP + ")[0-9]{4}" + WIDE_GAPS + "[0-9]{4}(" + WIDE_GAPS + ")[0-9]{4}"
            + "(?!\\1[0-9]{4}(?![0-9]|年|[/.-][0-9]{1,2}(?![0-9])))"
            + "|(?<![0-9]{3}" + GAP + ")[0-9]{3}(?:" + GAPS + "[0-9]{3}){2}(" + GAPS
            + ")[0-9]{3}(?!\\2[0-9]{3}(?![0-9]))"
            + "|(?<![0-9]{6}" + GAP + ")[0-9]{6}(" + GAPS + ")[0-9]{6}(?!\\3[0-9]{6}(?![0-9]))"
            + "|(?<![0-9]" + GAP + ")[0-9](?:" + GAP + "[0-9]){11}(?!" + GAP + "[0-9](?![0-9]))"
            + "|(?<![0-9]{4}" + MARK + " {0,3})[0-9]{4} {0,3}(" + MARK + ") {0,3}[0-9]{4} {0,3}\\4 {0,3}[0-9]{4}"
            + "(?! {0,3}\\4 {0,3}[0-9]{4}(?![0-9]))"
            + "|[0-9]{4} {0,3}\\([0-9]{4}\\) {0,3}[0-9]{4}"
            + "|(?<![0-9]{2}" + GAP + ")[0-9]{2}(" + GAP + ")[0-9]{2}(?:\\5[0-9]{2}){4}(?!" + GAP + "[0-9]{2}(?![0-9]))"
            + "|(?<![0-9][-/])[0-9]{4}(?:" + GAPS + "|[,、])[0-9]{8}(?![-/][0-9]))(?![0-9])");

    /** An order is often numbered by the minute it was given. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);

    /** A driver's licence carries twelve digits, too, between these two characters; a UUID may end in twelve. */
    private static final Pattern OTHERWISE =
            Pattern.compile("第 {0,3}[0-9]{12} {0,3}号|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private MyNumberDigits() {}

    /**
     * Whether what was read from a document holds one.
     *
     * @param text with digits and spaces in their plain forms
     */
    public static boolean areIn(String text) {
        return found(text, TWELVE_DIGITS).findAny().isPresent();
    }

    /** Whether somebody typed one, in whatever width and with whatever between its groups. */
    public static boolean areTypedIn(String text) {
        return text != null && found(Folded.seen(text), TWELVE_DIGITS_ALONE).anyMatch(digits -> !isMinute(digits));
    }

    /** What a field is told in which one was typed. */
    public static Optional<Violation> typed(String field, String text) {
        return areTypedIn(text) ? Optional.of(new Violation(field, "input.my.number")) : Optional.empty();
    }

    private static Stream<String> found(String text, Pattern pattern) {
        return pattern.matcher(OTHERWISE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("[^0-9]", ""))
                .filter(MyNumberDigits::checkDigitFits);
    }

    private static boolean isMinute(String digits) {
        try {
            int year = LocalDateTime.parse(digits, MINUTE).getYear();
            return year >= 1900 && year <= 2099;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /**
     * By the formula of Art. 5 of the Ministerial Order on My Numbers (Ministry of Internal Affairs and Communications Order
     * No. 85 of 2014): with P the digits counted from the right and Q their weights 2 to 7 and 2 to 6, 11 less the remainder
     * of the sum by 11, or 0 when that remainder is 0 or 1.
     */
    static boolean checkDigitFits(String twelveDigits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += digit(twelveDigits, 11 - n) * weight;
        }
        int rest = sum % 11;
        return digit(twelveDigits, 11) == (rest <= 1 ? 0 : 11 - rest);
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
