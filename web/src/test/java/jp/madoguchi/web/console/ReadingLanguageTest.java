package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The locale is one of two, because the component library writes it into a script unescaped (trust 0.6). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingLanguageTest {

    private final ReadingLanguage language = new ReadingLanguage();

    @Test
    void the_console_is_read_in_japanese_until_somebody_asks_for_english() {
        assertThat(language.getLocale()).isEqualTo(Locale.JAPANESE);

        language.choose("en");

        assertThat(language.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "EN", "fr", "en-US", "en_US", "en');alert(1);('", "</script><script>alert(1)</script>"})
    void nothing_but_the_two_languages_can_become_the_locale(String anything) {
        language.choose(anything);

        assertThat(language.getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(language.getCode()).isEqualTo("ja");
    }
}
