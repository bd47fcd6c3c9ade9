package jp.madoguchi.verification.method;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CustomerLogInTest {

    private final CustomerLogIn method = new CustomerLogIn();

    @Test
    void a_log_in_gives_the_level_of_an_account() {
        assertThat(method.gives()).isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void it_is_for_the_data_subject_and_never_for_an_agent() {
        assertThat(method.isOfferedTo(new Claimant(false, false, true))).isTrue();
        assertThat(method.isOfferedTo(new Claimant(true, true, true))).isFalse();
    }

    @Test
    void the_same_account_is_not_put_before_a_verifier_twice() {
        assertThat(method.mayBeTriedAgain()).isFalse();
    }
}
