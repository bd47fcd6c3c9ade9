package jp.madoguchi.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as whoever looks for a name or a value in it has to read it: width, case, kana, gaps, and characters that nobody sees
 * must not make the difference between a leak and none (domain 8.2, reason texts).
 */
public final class Folded {

    /** Only markup that cannot hold words: whatever else stands between angle brackets is read as it is. */
    private static final String MARKUP = "<!--\\s*-->|</?(?:b|i|u|s|p|a|em|br|wbr|div|span|strong)\\s*/?>"
            + "|&#x?[0-9a-fA-F]{1,6};|&(?:nbsp|shy|zwj|zwnj);";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\u115F\\u1160\\u3164]|" + MARKUP);

    /** Of what is not seen, what keeps a letter and its mark from being read as one letter. */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]|" + MARKUP);

    /** More marks on one letter than any script has. Whoever normalises them sorts them, at a cost that grows by squares. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{16})\\p{M}+");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]|ー");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private Folded() {}

    /** As it is seen: one width, and without what is not seen, such as zero-width characters and markup. */
    public static String seen(String text) {
        String joined =
                TOO_MANY_MARKS.matcher(BETWEEN.matcher(text).replaceAll("")).replaceAll("$1");
        return UNSEEN.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Letters and digits alone, in one case and one kana. */
    public static String bare(String text) {
        return GAPS.matcher(seen(text).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .codePoints()
                .map(Folded::katakana)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The digits alone; a number written with the code of Japan reads as at home. */
    public static String digits(String text) {
        String seen = seen(text).replaceAll("\\+\\s*81[\\s()-]*0?", "0");
        return NO_DIGIT.matcher(seen).replaceAll("");
    }

    private static int katakana(int letter) {
        return letter >= 'ぁ' && letter <= 'ゖ' ? letter - 'ぁ' + 'ァ' : letter;
    }
}
