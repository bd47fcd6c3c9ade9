package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.correctionOf;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_missing_answer_is_left_to_whoever_looks_for_missing_answers() {
        assertThat(correction.violations(correctionOf(null, null), "items[0]")).isEmpty();
    }
}
