package jp.madoguchi.refusal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.Circumstance;
import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Gate;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.refusal.GateAnswer;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.GateReply;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.PurposeAnswer;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemAssessmentTest {

    private final ItemAssessment assessment = new ItemAssessment(new ItemKey("M-2027-000001", 1));

    @Test
    void before_anybody_answers_nothing_is_answered() {
        assertThat(assessment.answers()).isEmpty();
        assertThat(assessment.assertions()).isEmpty();
        assertThat(assessment.gate()).isEqualTo(Gate.closed());
    }

    @Test
    void the_gate_is_read_as_it_was_written() {
        Gate gate = new Gate(Map.of(
                GateQuestion.LIVING,
                new RecordedReply(new GateAnswer(GateReply.ALIVE, null), "suzuki", FactsForTests.NOW),
                GateQuestion.IDENTIFYING,
                new RecordedReply(
                        new GateAnswer(GateReply.COOKIE_ONLY, Set.of("C2a", "E3"), "会員IDと結び付かない履歴"),
                        "suzuki",
                        FactsForTests.NOW)));

        assessment.keep(gate);

        assertThat(assessment.gate()).isEqualTo(gate);
    }

    @Test
    void an_examination_is_read_as_it_was_written_and_the_last_one_counts() {
        RecordedAssertion first = examined(Verdict.PARTLY);
        RecordedAssertion last = examined(Verdict.NOT_JUSTIFIED);

        assessment.record(first);
        assertThat(assessment.assertions()).isEqualTo(Map.of("U6", first));

        assessment.record(last);
        assertThat(assessment.assertions()).isEqualTo(Map.of("U6", last));
    }

    private static RecordedAssertion examined(Verdict verdict) {
        return new RecordedAssertion(
                "U6",
                new AssertedAnswer(
                        verdict,
                        "広告のための利用",
                        "勧誘が続いたことを確認",
                        Map.of(Particular.OBJECTIVE_RISK, "申出後に3回"),
                        List.of(new PurposeAnswer("P15", PurposeAnswer.Need.NO_LONGER, "配信終了")),
                        List.of(new Weighing(Circumstance.CONTRACT, Weighing.Weight.SOME, "契約は続く"))),
                "suzuki",
                FactsForTests.NOW);
    }
}
