package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.ground.NoGroundForCessation;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersStillHoldTest {

    private static final NoGroundForCessation GROUND = new NoGroundForCessation();

    @Test
    void a_denial_no_longer_holds_once_the_assertion_was_found_justified_after_all() {
        FactsForTests facts = FactsForTests.of(RequestKind.ERASURE)
                .found("MEMBERS", "C1a")
                .asserting("U4")
                .examined("U4", Verdict.NOT_JUSTIFIED);

        assertThat(AnswersStillHold.objectionTo(facts.facts(), GROUND)).isEmpty();
        assertThat(AnswersStillHold.objectionTo(
                        facts.examined("U4", Verdict.JUSTIFIED).facts(), GROUND))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("refusal.answer.no.longer.holds");
                    assertThat(refused.messageArguments()).containsExactly(1, "U-NOGROUND");
                });
    }

    @Test
    void only_what_was_found_engaged_has_to_hold() {
        GroundAnswer not = new GroundAnswer(false, null);
        GroundAnswer engaged = new GroundAnswer(true, "記録のとおり");

        assertThat(AnswersStillHold.isEngaged(GROUND, Map.of())).isFalse();
        assertThat(AnswersStillHold.isEngaged(
                        GROUND, Map.of("U-NOGROUND", new RecordedAnswer(not, "suzuki", FactsForTests.NOW))))
                .isFalse();
        assertThat(AnswersStillHold.isEngaged(
                        GROUND, Map.of("U-NOGROUND", new RecordedAnswer(engaged, "suzuki", FactsForTests.NOW))))
                .isTrue();
    }
}
