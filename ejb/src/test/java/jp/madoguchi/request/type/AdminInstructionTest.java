package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdminInstructionTest {

    private final RequestType instruction = new AdminInstruction(POLICY);

    @Test
    void reaching_the_administrator_on_file_is_enough_because_the_contract_is_the_authority() {
        assertThat(instruction.requiredLevel(told("退職者のアカウントの消去"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void it_is_taken_but_not_on_the_form_for_customers() {
        assertThat(instruction.isOffered()).isTrue();
        assertThat(instruction.isOnForm()).isFalse();
    }
}
