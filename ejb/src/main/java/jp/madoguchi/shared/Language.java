package jp.madoguchi.shared;

import java.util.Locale;
import java.util.Optional;

/** The two languages of every outward text. Japanese is authoritative (domain 8.2). */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ja} or {@code en}, as in the API and in file names. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
