package jp.madoguchi.queue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in the form they are compared in: width, case, the two kana and the variants of a character make no difference
 * there. The form is only searched in; what is stored and shown of a name stays as its owner wrote it.
 */
public final class SearchName {

    /** Old and popular forms that people type in their usual one. */
    private static final Map<Integer, Integer> VARIANTS = pairs(
            "髙高﨑崎嵜崎濵浜濱浜邉辺邊辺齋斎齊斉澤沢廣広國国嶋島嶌島眞真櫻桜" + "龍竜惠恵學学榮栄栁柳德徳瀨瀬桒桑冨富峯峰萬万壽寿與与藏蔵豐豊禮礼彌弥曾曽靜静條条鷗鴎閒間淸清靑青黑黒祐祐神神ヶケヵカ𠮷吉𣘺橋𡈽土");

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int FROM_HIRAGANA_TO_KATAKANA = 0x60;

    private SearchName() {}

    /** What is stored of these names to search in; {@code null} ones are left out. */
    public static String folded(String... names) {
        return known(names).map(name -> String.join("", words(name))).distinct().collect(Collectors.joining(" "));
    }

    /**
     * What these names are found by: every two neighbouring characters, and the first character of each word.
     */
    public static Set<String> grams(String... names) {
        Set<String> grams = new LinkedHashSet<>();
        known(names).map(SearchName::words).forEach(words -> {
            grams.addAll(pairsIn(String.join("", words)));
            words.forEach(word -> grams.add(first(word)));
        });
        return grams;
    }

    /** The grams a name must have to contain this word; for one character, those that begin with it. */
    public static Set<String> gramsWanted(String word) {
        Set<String> pairs = pairsIn(word);
        return pairs.isEmpty() ? Set.of(word) : pairs;
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        String plain = withoutAccents(Normalizer.normalize(text, Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(c -> !isIgnored(c))
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : fold(c))
                .forEach(folded::appendCodePoint);
        return Arrays.stream(folded.toString().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> known(String... names) {
        return Arrays.stream(names).filter(Objects::nonNull).filter(name -> !name.isBlank());
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(Normalizer.normalize(text, Form.NFD).replaceAll("[\\u0300-\\u036F]", ""), Form.NFC);
    }

    private static int fold(int c) {
        int katakana = c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST ? c + FROM_HIRAGANA_TO_KATAKANA : c;
        return VARIANTS.getOrDefault(katakana, katakana);
    }

    /** Middle dots between the parts of a foreign name, variation selectors, and what joins characters invisibly. */
    private static boolean isIgnored(int c) {
        boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return selector || c == '・' || Character.getType(c) == Character.FORMAT;
    }

    private static Set<String> pairsIn(String word) {
        int[] characters = word.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static Map<Integer, Integer> pairs(String pairs) {
        int[] characters = pairs.codePoints().toArray();
        return Stream.iterate(0, i -> i < characters.length, i -> i + 2)
                .collect(Collectors.toUnmodifiableMap(i -> characters[i], i -> characters[i + 1]));
    }
}
