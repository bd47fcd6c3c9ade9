package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitTest {

    @ParameterizedTest(name = "{0} is read in {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, JA",
                "'', JA",
                "lang=en, EN",
                "a=b&lang=en&c=d, EN",
                "lang=ja, JA",
                "lang=fr, JA",
                "slang=en, JA"
            })
    void the_page_is_japanese_unless_the_address_says_otherwise(String query, Language language) {
        assertThat(Visit.languageIn(query)).isEqualTo(language);
    }

    @Test
    void a_link_carries_the_language_before_its_fragment() {
        assertThat(Site.address("/app", "/request#who", Language.EN)).isEqualTo("/app/request?lang=en#who");
        assertThat(Site.address("", "/request", Language.JA)).isEqualTo("/request");
    }
}
