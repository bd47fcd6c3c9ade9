package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.correctionOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.ScopesForTests;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionTest {

    private final RequestType correction = new Correction(POLICY);

    @Test
    void a_name_or_a_birth_date_takes_a_document() {
        assertThat(correction.requiredLevel(correctionOf("1990-01-01", "1991-01-01", "C1a")))
                .isEqualTo(AssuranceLevel.A3);
    }

    @Test
    void an_address_takes_a_log_in() {
        assertThat(correction.requiredLevel(correctionOf("旧住所", "新住所", "C1b"))).isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void an_old_form_character_is_another_character() {
        assertThat(correction.violations(correctionOf("高橋 花子", "髙橋 花子", "C1a"), "items[0]"))
                .isEmpty();
        assertThat(correction.violations(correctionOf("神田", "\uFA19田", "C1a"), "items[0]"))
                .isEmpty();
    }

    @Test
    void the_correct_value_has_to_differ() {
        assertThat(correction.violations(correctionOf("山田", " 山田 ", "C1a"), "items[0]"))
                .containsExactly(new Violation("items[0].correctValue", "request.correction.same.value"));
    }

    @Test
    void one_category_is_corrected_at_a_time() {
        Violation one = new Violation("items[0].categories", "request.correction.one.category");

        assertThat(correction.violations(correctionOf("a", "b", "C1a", "C1b"), "items[0]"))
                .containsExactly(one);
        assertThat(correction.violations(correctionOf("a", "b", "ALL"), "items[0]"))
                .containsExactly(one);
    }

    @ParameterizedTest(name = "{0} of {1} to {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -       | 旧 | 新 | -
        -       | -  | 新 | currentValue request.correction.missing.current
        -       | 旧 | -  | correctValue request.correction.missing.correct
        CORRECT | 旧 | 新 | -
        ADD     | -  | 新 | -
        ADD     | 旧 | 新 | currentValue request.correction.add.current
        ADD     | -  | -  | correctValue request.correction.missing.correct
        DELETE  | 旧 | -  | -
        DELETE  | 旧 | 新 | correctValue request.correction.delete.correct
        DELETE  | -  | -  | currentValue request.correction.missing.current
        REPLACE | 旧 | 新 | change request.change.unknown
        """)
    void what_has_to_be_said_depends_on_the_change(String change, String current, String correct, String wrong) {
        ItemScope scope = ScopesForTests.changing(change, correctionOf(current, correct, "C1b"));

        assertThat(correction.violations(scope, "items[0]"))
                .extracting(
                        violation -> violation.field().substring("items[0].".length()) + " " + violation.messageKey())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void deleting_a_name_takes_a_document_too() {
        assertThat(correction.requiredLevel(ScopesForTests.changing("DELETE", correctionOf("旧姓", null, "C1a"))))
                .isEqualTo(AssuranceLevel.A3);
    }
}
