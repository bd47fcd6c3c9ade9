package jp.madoguchi.verification.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteredMailCodeTest {

    private final RegisteredMailCode method = new RegisteredMailCode();

    @Test
    void a_code_alone_is_weak_and_strengthens_a_log_in() {
        assertThat(method.gives()).isEqualTo(AssuranceLevel.A1);
        assertThat(method.givesTogetherWith(Set.of(IdentityDocuments.CODE))).isEqualTo(AssuranceLevel.A1);
        assertThat(method.givesTogetherWith(Set.of(CustomerLogIn.CODE))).isEqualTo(AssuranceLevel.A2_OTP);
    }

    @Test
    void it_needs_an_address_on_file_and_a_data_subject_who_asks_in_person() {
        assertThat(method.isOfferedTo(new Claimant(false, true, true))).isTrue();
        assertThat(method.isOfferedTo(new Claimant(false, false, true))).isFalse();
        assertThat(method.isOfferedTo(new Claimant(true, true, true))).isFalse();
    }

    @Test
    void it_may_be_tried_again() {
        assertThat(method.mayBeTriedAgain()).isTrue();
    }
}
