package jp.madoguchi.queue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed into the queue's search field. */
public sealed interface SearchText {

    /** The beginning of a reference, such as {@code M-2026-0001}. */
    record Reference(String beginning) implements SearchText {}

    /** Parts of a name, folded; each must be in it, in whatever order. */
    record Name(List<String> words) implements SearchText {}

    Pattern BEGINNING = Pattern.compile("M-(\\d{0,4}|\\d{4}-\\d{0,9})");
    Pattern WITHOUT_LETTER = Pattern.compile("\\d{4}-\\d{0,9}");

    static SearchText of(String typed) {
        String text = Normalizer.normalize(typed, Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (BEGINNING.matcher(text).matches()) {
            return new Reference(text);
        }
        if (WITHOUT_LETTER.matcher(text).matches()) {
            return new Reference("M-" + text);
        }
        return new Name(SearchName.words(typed));
    }
}
