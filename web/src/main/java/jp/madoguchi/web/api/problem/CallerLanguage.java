package jp.madoguchi.web.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import jp.madoguchi.shared.Language;

/** The language an API caller reads: the first of {@code Accept-Language} that we speak, English otherwise. */
public final class CallerLanguage {

    private CallerLanguage() {}

    public static Language of(HttpHeaders headers) {
        for (Locale accepted : headers.getAcceptableLanguages()) {
            var spoken = Language.ofCode(accepted.getLanguage());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return Language.EN;
    }
}
