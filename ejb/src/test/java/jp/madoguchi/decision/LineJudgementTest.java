package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.DecisionSheet.EvidenceShown;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.Circumstance;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineJudgementTest {

    private static final Map<Particular, String> HARM = Map.of(
            Particular.WHO_IS_AT_RISK, "取引の相手方",
            Particular.INTEREST, "住所を知られない利益",
            Particular.CAUSAL_LINK, "住所を知れば訪問できる",
            Particular.LIKELIHOOD, "過去に待ち伏せがあった",
            Particular.WHY_MASKING_DOES_NOT_SUFFICE, "文面から住所が推測できる");

    private static final DecisionLine NAME = new DecisionLine("C1a", null, GRANT, null, null, null);
    private static final DecisionLine MESSAGES = withheld("C2b", "S14-1");

    @Test
    void a_partial_disclosure_needs_who_is_at_risk_and_why_masking_does_not_suffice() {
        LineJudgement judgement = LineJudgement.of(MESSAGES, List.of(NAME, MESSAGES), disclosure("S14-1", HARM));

        assertThat(judgement.row().id()).isEqualTo("D2");
        assertThat(judgement.level()).isEqualTo(ApproverLevel.L2);
        assertThat(judgement.missing()).isEmpty();
    }

    @Test
    void who_withholds_everything_says_why_no_part_can_be_given() {
        LineJudgement judgement = LineJudgement.of(MESSAGES, List.of(MESSAGES), disclosure("S14-1", HARM));

        assertThat(judgement.row().id()).isEqualTo("D3");
        assertThat(judgement.missing())
                .extracting(EvidenceShown::key)
                .containsExactly("refusal.particular.WHY_NOT_SEVERABLE");
    }

    @Test
    void the_other_grounds_of_disclosure_are_severable_too() {
        DecisionLine line = withheld("C2a", "S14-2");
        ItemFile file = disclosure(
                "S14-2",
                Map.of(
                        Particular.IMPACT, "窓口が毎月3日占有される",
                        Particular.MORE_THAN_NUISANCE, "他の利用者の対応が止まる",
                        Particular.WHAT_IS_OFFERED, "前回お渡しした資料の再交付"));

        assertThat(LineJudgement.of(line, List.of(line), file).missing())
                .extracting(EvidenceShown::key)
                .containsExactly("refusal.particular.WHY_NOT_SEVERABLE");
        assertThat(LineJudgement.of(line, List.of(NAME, line), file).missing()).isEmpty();
    }

    @Test
    void who_withholds_for_the_sake_of_the_business_says_what_is_offered_instead() {
        DecisionLine line = withheld("C2a", "S14-2");
        ItemFile file = disclosure(
                "S14-2", Map.of(Particular.IMPACT, "窓口が毎月3日占有される", Particular.MORE_THAN_NUISANCE, "他の利用者の対応が止まる"));

        assertThat(LineJudgement.of(line, List.of(NAME, line), file).missing())
                .extracting(EvidenceShown::key)
                .containsExactly("refusal.particular.WHAT_IS_OFFERED");
    }

    @Test
    void a_code_nobody_has_assessed_lacks_all_its_evidence() {
        DecisionLine line = withheld("C2c", "U-EXCESS");

        assertThat(LineJudgement.of(line, List.of(line), erasure(null, null)).missing())
                .extracting(EvidenceShown::key)
                .containsExactly("refusal.particular.WHY_SMALLER_SCOPE_SUFFICES");
    }

    @Test
    void nothing_is_not_held_while_a_system_is_in_error() {
        DecisionLine none = new DecisionLine("ALL", null, NOT_HELD, "N-NONE", null, null);
        ItemToDecide item = ItemsForTests.disclosureOf(List.of("ALL"), Map.of());

        assertThat(LineJudgement.of(none, List.of(none), new ItemFile(item, Map.of(), Map.of(), false))
                        .missing())
                .extracting(EvidenceShown::key)
                .containsExactly("decision.evidence.SEARCH_LOG");
        assertThat(LineJudgement.of(none, List.of(none), new ItemFile(item, Map.of(), Map.of(), true))
                        .missing())
                .isEmpty();
    }

    @Test
    void an_asserted_ground_is_examined_before_the_request_is_granted() {
        DecisionLine erased = new DecisionLine("C2c", null, GRANT, null, null, null);

        assertThat(LineJudgement.of(erased, List.of(erased), erasure("U6", null))
                        .missing())
                .extracting(EvidenceShown::key)
                .containsExactly("decision.evidence.GROUND_EXAMINED");
    }

    @Test
    void a_breach_that_is_found_goes_to_the_privacy_manager() {
        DecisionLine erased = new DecisionLine("C2c", null, GRANT, null, null, null);
        LineJudgement judgement =
                LineJudgement.of(erased, List.of(erased), erasure("U1", assertion("U1", Verdict.JUSTIFIED)));

        assertThat(judgement.row().id()).isEqualTo("U1");
        assertThat(judgement.level()).isEqualTo(ApproverLevel.L2);
    }

    @Test
    void what_the_law_does_not_demand_may_be_done_voluntarily() {
        DecisionLine erased = new DecisionLine("C2c", null, GRANT, null, null, null);
        LineJudgement judgement =
                LineJudgement.of(erased, List.of(erased), erasure("U1", assertion("U1", Verdict.NOT_JUSTIFIED)));

        assertThat(judgement.row().id()).isEqualTo("Z3");
        assertThat(judgement.missing()).isEmpty();
    }

    @Test
    void a_request_is_not_refused_for_want_of_ground_when_the_ground_holds() {
        DecisionLine refused = withheld("C2c", "U-NOGROUND");

        assertThat(LineJudgement.of(refused, List.of(refused), erasure("U6", assertion("U6", Verdict.JUSTIFIED)))
                        .missing())
                .extracting(EvidenceShown::key)
                .containsExactly("decision.evidence.GROUND_DOES_NOT_HOLD");
        assertThat(LineJudgement.of(refused, List.of(refused), erasure("U6", assertion("U6", Verdict.PARTLY)))
                        .missing())
                .isEmpty();
    }

    /** Scenario 25: a banned user asks to erase the record of the ban, because it is no longer needed. */
    @Test
    void whatever_the_requester_asserts_a_balancing_sheet_may_outweigh_it() {
        DecisionLine refused = withheld("C2c", "U-OVERRIDE");
        RecordedAssertion partly = assertion("U4", Verdict.PARTLY);
        RecordedAssertion outweighed = outweighed("U6");

        assertThat(LineJudgement.of(
                                refused,
                                List.of(refused),
                                erasureExamined("U4", Map.of("U4", partly, "U6", outweighed)))
                        .missing())
                .isEmpty();
        assertThat(LineJudgement.of(refused, List.of(refused), erasure("U6", outweighed))
                        .missing())
                .isEmpty();
        assertThat(LineJudgement.of(refused, List.of(refused), erasure("U4", partly))
                        .missing())
                .extracting(EvidenceShown::key)
                .containsExactly("decision.evidence.GROUND_DOES_NOT_HOLD");
    }

    @Test
    void an_alternative_measure_needs_the_consent_of_the_owner_of_the_data() {
        DecisionLine instead = new DecisionLine("C2c", null, ALT, "U-ALT", null, "利用を停止し、次回の更新時に消去いたします。ご了承ください");
        Map<Particular, String> said = new HashMap<>(Map.of(
                Particular.DIFFICULTY, "台帳の改修に8か月を要する",
                Particular.MEASURE, "利用を停止する",
                Particular.WHY_PROTECTIVE, "以後いかなる目的にも使われない"));
        ItemFile without = erasure(null, null, Map.of("U-ALT", ItemsForTests.answered(said)));
        said.put(Particular.DATA_OWNER_CONSENT, "受注部門長が11月20日に同意");
        ItemFile with = erasure(null, null, Map.of("U-ALT", ItemsForTests.answered(said)));

        assertThat(LineJudgement.of(instead, List.of(instead), without).missing())
                .extracting(EvidenceShown::key)
                .containsExactly("refusal.particular.DATA_OWNER_CONSENT");
        assertThat(LineJudgement.of(instead, List.of(instead), with).missing()).isEmpty();
    }

    @Test
    void a_ground_of_our_own_is_for_the_privacy_manager_and_must_have_been_found_to_apply() {
        DecisionLine line = withheld("C1a", "Z-OURS");

        LineJudgement unanswered = LineJudgement.of(line, List.of(line), disclosure("S14-1", HARM));

        assertThat(unanswered.row().id()).isEqualTo("Z8");
        assertThat(unanswered.level()).isEqualTo(ApproverLevel.L2);
        assertThat(unanswered.missing())
                .extracting(EvidenceShown::key)
                .containsExactly("decision.evidence.GROUND_ANSWERED");
        assertThat(LineJudgement.of(line, List.of(line), disclosure("Z-OURS", Map.of()))
                        .missing())
                .isEmpty();
    }

    @Test
    void the_guard_names_in_words_what_is_missing() {
        assertThat(EvidenceIsComplete.objectionTo(disclosure("S14-1", HARM), List.of(MESSAGES)))
                .map(StepRefused::messageArguments)
                .hasValueSatisfying(arguments -> assertThat(arguments.get(0).toString())
                        .startsWith("1, C2b: ")
                        .doesNotContain("NOT_SEVERABLE"));
        assertThat(EvidenceIsComplete.objectionTo(disclosure("S14-1", HARM), List.of(NAME, MESSAGES)))
                .isEmpty();
    }

    @Test
    void the_level_of_a_request_is_the_highest_of_its_lines() {
        ItemFile file = disclosure("S14-1", HARM);

        assertThat(RequestLevel.of(List.of(file), Map.of(1, List.of(NAME)))).isEqualTo(ApproverLevel.L1);
        assertThat(RequestLevel.of(List.of(file), Map.of(1, List.of(NAME, MESSAGES))))
                .isEqualTo(ApproverLevel.L2);
    }

    private static DecisionLine withheld(String category, String code) {
        return new DecisionLine(category, null, WITHHOLD, code, null, "取引の相手方の権利利益を害するおそれがあるため、開示いたしません");
    }

    private static ItemFile disclosure(String code, Map<Particular, String> said) {
        ItemToDecide item =
                ItemsForTests.disclosureOf(List.of("ALL"), Map.of("MEMBERS", Set.of("C1a"), "CONTENT", Set.of("C2b")));
        return new ItemFile(item, Map.of(code, ItemsForTests.answered(said)), Map.of(), true);
    }

    private static ItemFile erasure(String ground, RecordedAssertion examined) {
        return erasure(ground, examined, Map.of());
    }

    private static ItemFile erasureExamined(String ground, Map<String, RecordedAssertion> examined) {
        return new ItemFile(erasureOf(ground), Map.of(), examined, true);
    }

    private static ItemFile erasure(String ground, RecordedAssertion examined, Map<String, RecordedAnswer> answers) {
        Map<String, RecordedAssertion> found = examined == null ? Map.of() : Map.of(ground, examined);
        return new ItemFile(erasureOf(ground), answers, found, true);
    }

    private static ItemToDecide erasureOf(String ground) {
        ItemScope scope = new ItemScope(List.of("C2c"), List.of(), List.of(), null, null, null, null, ground, null);
        return new ItemToDecide(1, RequestKind.ERASURE, scope, Map.of("ORDERS", Set.of("C2c")));
    }

    private static RecordedAssertion outweighed(String ground) {
        AssertedAnswer answer = new AssertedAnswer(
                Verdict.NOT_JUSTIFIED,
                null,
                "利用停止の記録を残す",
                Map.of(),
                List.of(),
                List.of(new Weighing(Circumstance.UNLAWFUL_ACTS, Weighing.Weight.OUTWEIGHS, "再登録による不正を防ぐ")));
        return new RecordedAssertion(ground, answer, "suzuki", Instant.EPOCH);
    }

    private static RecordedAssertion assertion(String ground, Verdict verdict) {
        return new RecordedAssertion(
                ground, new AssertedAnswer(verdict, "範囲", "記録を確認した", Map.of()), "suzuki", Instant.EPOCH);
    }
}
