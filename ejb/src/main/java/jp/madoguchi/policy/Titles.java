package jp.madoguchi.policy;

import jp.madoguchi.shared.InEachLanguage;
import jp.madoguchi.shared.Language;

/** A text in both languages. Japanese is authoritative. */
public record Titles(String ja, String en) implements InEachLanguage {

    public Titles {
        if (ja == null || ja.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a text is needed in both ja and en");
        }
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
