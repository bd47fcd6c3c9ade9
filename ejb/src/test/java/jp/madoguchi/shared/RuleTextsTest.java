package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleTextsTest {

    @Test
    void a_text_is_found_with_its_arguments_in_the_language_asked_for() {
        assertThat(RuleTexts.find("decision.code.unknown", List.of("X-1"), Language.JA))
                .hasValueSatisfying(text -> assertThat(text).contains("X-1").contains("理由"));
        assertThat(RuleTexts.find("decision.code.unknown", List.of("X-1"), Language.EN))
                .hasValueSatisfying(text -> assertThat(text).contains("X-1").doesNotContain("理由"));
    }

    @Test
    void where_a_context_or_a_text_is_missing_nothing_is_found() {
        assertThat(RuleTexts.find("decision.no.such.text", List.of(), Language.JA))
                .isEmpty();
        assertThat(RuleTexts.find("nowhere.at.all", List.of(), Language.JA)).isEmpty();
        assertThat(RuleTexts.find("nowhere", List.of(), Language.JA)).isEmpty();
    }

    @Test
    void who_counts_on_a_text_is_told_that_it_is_missing() {
        assertThatThrownBy(() -> RuleTexts.of("decision.no.such.text", List.of(), Language.JA))
                .isInstanceOf(MissingResourceException.class);
    }
}
