package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.disclosureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question;
import jp.madoguchi.request.RequestType.Question.Field;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {

    private final RequestType disclosure = new Disclosure(POLICY);

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "C1a, A2",
        "C1b, A2",
        "C1c, A2",
        "C1d, A2",
        "C2c, A2",
        "C4, A2",
        "E1, A2",
        "E2, A2",
        "E3, A2",
        "C1e, A2_OTP",
        "C2a, A2_OTP",
        "C2b, A2_OTP",
        "C3, A2_OTP",
        "HR, A2_OTP",
        "ALL, A2_OTP"
    })
    void the_level_depends_on_the_category(String category, AssuranceLevel level) {
        assertThat(disclosure.requiredLevel(disclosureOf(category))).isEqualTo(level);
    }

    @Test
    void the_most_sensitive_category_decides() {
        assertThat(disclosure.requiredLevel(disclosureOf("C1a", "C3"))).isEqualTo(AssuranceLevel.A2_OTP);
        assertThat(disclosure.requiredLevel(disclosureOf())).isEqualTo(AssuranceLevel.A2_OTP);
    }

    @Test
    void no_reason_is_asked_for() {
        assertThat(disclosure.questions()).extracting(Question::field).doesNotContain(Field.GROUND, Field.EXPLANATION);
    }

    @Test
    void everything_may_be_asked_for() {
        assertThat(disclosure.violations(disclosureOf("ALL"), "items[0]")).isEmpty();
    }

    @Test
    void an_unknown_category_is_noted_at_its_field() {
        assertThat(disclosure.violations(disclosureOf("C1a", "C9"), "items[2]"))
                .containsExactly(new Violation("items[2].categories", "request.category.unknown", List.of("C9")));
    }

    @Test
    void a_very_long_code_is_not_repeated_at_length() {
        assertThat(disclosure.violations(disclosureOf("髙".repeat(10_000)), "items[0]"))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.arguments().get(0).toString()).isEqualTo("髙".repeat(20) + "…"));
    }

    @Test
    void all_stands_alone() {
        assertThat(disclosure.violations(disclosureOf("ALL", "C1a"), "items[0]"))
                .extracting(Violation::messageKey)
                .containsExactly("request.category.all.alone");
    }

    @Test
    void the_same_category_twice_is_noted() {
        assertThat(disclosure.violations(disclosureOf("C1a", "C1a"), "items[0]"))
                .extracting(Violation::messageKey)
                .containsExactly("request.code.twice");
    }

    @Test
    void there_are_three_methods() {
        ItemScope byPigeon = new ItemScope(List.of("C1a"), null, null, null, "PIGEON", null, null, null, null);

        assertThat(disclosure.violations(byPigeon, "items[0]"))
                .containsExactly(new Violation("items[0].method", "request.method.unknown", List.of("PIGEON")));
    }

    @Test
    void a_text_may_have_two_thousand_characters_however_rare_they_are() {
        assertThat(disclosure.violations(during("𠮷".repeat(2000)), "items[0]")).isEmpty();
        assertThat(disclosure.violations(during("𠮷".repeat(2001)), "items[0]"))
                .containsExactly(new Violation("items[0].period", "request.text.too.long", List.of(2000)));
    }

    private static ItemScope during(String period) {
        return new ItemScope(List.of("C1a"), null, null, period, "PAPER", null, null, null, null);
    }
}
