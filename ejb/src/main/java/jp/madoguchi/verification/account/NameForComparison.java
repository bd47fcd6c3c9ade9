package jp.madoguchi.verification.account;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name in the form in which two spellings of it are alike (domain 4.2: variants are normalised for matching and never
 * refused). Made for comparing only; names are stored and shown as they were written.
 */
public record NameForComparison(String folded) {

    /**
     * Characters of names that registers and keyboards exchange for one another: the older forms that the table of
     * characters for general use gives in brackets (Cabinet Notice No. 2 of 2010), and the popular forms of family names in
     * the Ministry of Justice's table for family registers (Circular Min-1 No. 2842 of 2004).
     */
    private static final Map<Integer, String> VARIANTS = Map.ofEntries(
            variant("髙", "高"),
            variant("﨑", "崎"),
            variant("嵜", "崎"),
            variant("𠮷", "吉"),
            variant("德", "徳"),
            variant("濵", "浜"),
            variant("濱", "浜"),
            variant("邊", "辺"),
            variant("邉", "辺"),
            variant("齋", "斎"),
            variant("齊", "斉"),
            variant("澤", "沢"),
            variant("廣", "広"),
            variant("國", "国"),
            variant("櫻", "桜"),
            variant("眞", "真"),
            variant("惠", "恵"),
            variant("嶋", "島"),
            variant("嶌", "島"),
            variant("冨", "富"),
            variant("栁", "柳"),
            variant("瀨", "瀬"),
            variant("舘", "館"),
            variant("桒", "桑"),
            variant("條", "条"),
            variant("萬", "万"),
            variant("黑", "黒"),
            variant("靜", "静"),
            variant("壽", "寿"),
            variant("榮", "栄"),
            variant("實", "実"),
            variant("龍", "竜"),
            variant("瀧", "滝"),
            variant("圓", "円"),
            variant("寶", "宝"),
            variant("豐", "豊"),
            variant("藏", "蔵"),
            variant("彌", "弥"),
            variant("曾", "曽"),
            variant("槇", "槙"),
            variant("晉", "晋"),
            variant("淺", "浅"),
            variant("關", "関"),
            variant("鐵", "鉄"),
            variant("會", "会"),
            variant("淵", "渕"),
            variant("圡", "土"));

    public static NameForComparison of(String name) {
        if (name == null) {
            return new NameForComparison("");
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(NameForComparison::distinguishes)
                .forEach(character -> folded.append(VARIANTS.getOrDefault(character, Character.toString(character))));
        return new NameForComparison(folded.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * A full name as written, and with its last part in front: an identity provider puts the given name first where a
     * register puts the family name first.
     */
    public static Set<NameForComparison> inEitherOrder(String name) {
        String[] parts = name == null ? new String[0] : name.strip().split("[\\s\\u3000]+", 2);
        return parts.length < 2 ? Set.of(of(name)) : new LinkedHashSet<>(List.of(of(name), of(parts[1] + parts[0])));
    }

    public boolean isBlank() {
        return folded.isEmpty();
    }

    /** Spaces, separators, marks that choose a glyph, and marks of direction say nothing about whose name it is. */
    private static boolean distinguishes(int character) {
        boolean choosesGlyph =
                character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        return !choosesGlyph
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && character != '・';
    }

    private static Map.Entry<Integer, String> variant(String written, String usual) {
        return Map.entry(written.codePointAt(0), usual);
    }
}
