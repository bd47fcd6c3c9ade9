package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityInfoTest {

    private final RequestType question = new SecurityInfo(POLICY);

    @Test
    void a_code_to_the_registered_address_is_enough() {
        assertThat(question.requiredLevel(told("保管の方法を知りたい"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void a_question_may_have_two_thousand_characters() {
        assertThat(question.violations(told("問".repeat(2000)), "items[0]")).isEmpty();
        assertThat(question.violations(told("問".repeat(2001)), "items[0]"))
                .containsExactly(new Violation("items[0].explanation", "request.text.too.long", List.of(2000)));
    }
}
