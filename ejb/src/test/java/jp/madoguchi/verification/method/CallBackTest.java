package jp.madoguchi.verification.method;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallBackTest {

    private final CallBack method = new CallBack();

    @Test
    void a_verifier_records_it_and_it_gives_its_level_alone() {
        assertThat(method.code()).isEqualTo("CALL_BACK");
        assertThat(method.gives()).isEqualTo(AssuranceLevel.A1);
        assertThat(method.isRecordedByHand()).isTrue();
    }

    @Test
    void it_says_something_about_the_data_subject_and_about_an_agent_only_where_it_can() {
        assertThat(method.isOfferedTo(new Claimant(false, false, false))).isTrue();
        assertThat(method.isOfferedTo(new Claimant(true, false, false))).isFalse();
    }
}
