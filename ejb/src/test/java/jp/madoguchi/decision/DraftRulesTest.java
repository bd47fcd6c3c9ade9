package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static jp.madoguchi.decision.ItemsForTests.correctionOf;
import static jp.madoguchi.decision.ItemsForTests.disclosureOf;
import static jp.madoguchi.decision.ItemsForTests.erasureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftRulesTest {

    private static final String REASON = "取引の相手方の氏名・住所等が含まれ、開示により当該相手方の権利利益を害するおそれがあるため";

    private static final ItemToDecide MESSAGES =
            disclosureOf(List.of("C1a", "C2b", "C3"), Map.of("MEMBERS", Set.of("C1a"), "CONTENT", Set.of("C2b")));

    private static final DecisionLine NAME_GRANTED = new DecisionLine("C1a", null, GRANT, null, null, null);
    private static final DecisionLine MASKED =
            new DecisionLine("C2b", "CONTENT", GRANT_MASKED, "S14-1", "相手方3名", REASON, null, null, null, "氏名と住所を黒塗り");
    private static final DecisionLine NO_CALLS = new DecisionLine("C3", null, NOT_HELD, "N-NONE", null, null);

    @Test
    void a_partial_disclosure_with_an_engaged_ground_can_be_submitted() {
        List<DecisionLine> lines = List.of(NAME_GRANTED, MASKED, NO_CALLS);

        assertThat(EveryItemIsDrafted.objectionTo(1, lines, rules(MESSAGES, "S14-1")))
                .isEmpty();
    }

    @Test
    void a_ground_of_section_14_must_have_been_assessed_as_engaged() {
        assertThat(objections(rules(MESSAGES), MASKED)).containsExactly("decision.ground.not.engaged");
    }

    @Test
    void a_line_no_longer_holds_when_its_ground_is_answered_otherwise() {
        List<DecisionLine> lines = List.of(NAME_GRANTED, MASKED, NO_CALLS);

        assertThat(EveryItemIsDrafted.objectionTo(1, lines, rules(MESSAGES)))
                .map(StepRefused::messageKey)
                .contains("decision.line.no.longer.holds");
    }

    @Test
    void everything_found_or_asked_for_needs_a_line_before_the_draft_is_submitted() {
        assertThat(EveryItemIsDrafted.objectionTo(1, List.of(NAME_GRANTED), rules(MESSAGES)))
                .map(StepRefused::getMessage)
                .contains("Item 1 has no decision on C2b (CONTENT), C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S14-1", "S14-2", "S14-3"})
    void a_correction_cannot_be_refused_with_a_ground_against_disclosure(String code) {
        ItemToDecide birthDate = correctionOf("C1a", "1990-01-02", "1990-01-03", Map.of("MEMBERS", Set.of("C1a")));

        assertThat(objections(rules(birthDate, code), refusing("C1a", code)))
                .containsExactly("decision.code.not.for.kind");
    }

    @Test
    void a_disclosure_cannot_be_refused_with_a_ground_against_correction() {
        assertThat(objections(rules(MESSAGES), refusing("C1a", "C-FACT")))
                .containsExactly("decision.code.not.for.kind");
    }

    @Test
    void a_correction_of_an_evaluation_is_refused_while_the_fact_inside_it_is_corrected() {
        ItemToDecide rating = new ItemToDecide(
                1,
                RequestKind.CORRECTION,
                ItemsForTests.scope(List.of("C2b", "C2c"), List.of(), "取引12件", "取引21件"),
                Map.of("CONTENT", Set.of("C2b"), "ORDERS", Set.of("C2c")));
        List<DecisionLine> lines = List.of(
                new DecisionLine("C2b", null, WITHHOLD, "C-EVAL", null, "他の利用者による評価であり、事実ではなく意見に当たるため、訂正の対象となりません"),
                new DecisionLine("C2c", null, GRANT, null, null, null));

        assertThat(EveryItemIsDrafted.objectionTo(1, lines, rules(rating))).isEmpty();
        assertThat(DerivedOutcome.of(
                        lines.stream().map(DecisionLine::disposition).toList()))
                .contains(ItemOutcome.PARTIAL);
    }

    @Test
    void a_refusal_needs_a_code_and_twenty_characters() {
        assertThat(objections(rules(MESSAGES), new DecisionLine("C1a", null, WITHHOLD, null, null, "害するため")))
                .containsExactlyInAnyOrder("decision.reason.short", "decision.code.missing");
    }

    @Test
    void what_was_found_cannot_be_not_held() {
        assertThat(objections(rules(MESSAGES), new DecisionLine("C1a", null, NOT_HELD, null, null, null)))
                .containsExactly("decision.not.held.was.found");
    }

    @Test
    void what_was_found_nowhere_cannot_be_anything_else() {
        assertThat(objections(rules(MESSAGES), new DecisionLine("C3", null, GRANT, null, null, null)))
                .containsExactly("decision.only.not.held");
    }

    @Test
    void what_was_neither_asked_for_nor_found_cannot_be_decided() {
        assertThat(objections(rules(MESSAGES), new DecisionLine("C2c", null, GRANT, null, null, null)))
                .containsExactly("decision.line.not.owed");
        assertThat(objections(rules(MESSAGES), new DecisionLine("C1a", "CONTENT", GRANT, null, null, null)))
                .containsExactly("decision.line.not.owed");
    }

    @Test
    void nothing_is_decided_twice() {
        assertThat(objections(
                        rules(MESSAGES), NAME_GRANTED, new DecisionLine("C1a", "MEMBERS", GRANT, null, null, null)))
                .containsExactly("decision.line.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S14-4", "F-SPEC", "A-AUTH"})
    void a_code_of_procedure_is_none_for_a_single_line(String code) {
        assertThat(objections(rules(MESSAGES, code), refusing("C1a", code)))
                .containsExactly("decision.code.is.procedural");
    }

    @Test
    void an_alternative_measure_needs_a_code_that_promises_one() {
        ItemToDecide payments = erasureOf(List.of("C2c"), Map.of("ORDERS", Set.of("C2c")));
        String promise = "法令の保存期間中は利用を制限して保管し、期間満了後に消去いたします";

        assertThat(objections(rules(payments), new DecisionLine("C2c", null, ALT, "U-RETAIN", null, promise)))
                .isEmpty();
        assertThat(objections(rules(payments), new DecisionLine("C2c", null, ALT, "U-NOGROUND", null, promise)))
                .containsExactly("decision.code.not.for.disposition");
    }

    @Test
    void a_grant_takes_no_reason_code() {
        assertThat(objections(rules(MESSAGES), new DecisionLine("C1a", null, GRANT, "N-RPD", null, null)))
                .containsExactly("decision.code.not.for.disposition");
    }

    @Test
    void the_code_of_not_held_goes_without_saying() {
        assertThat(new DecisionLine("C3", " ", NOT_HELD, "", "", null).completed())
                .isEqualTo(NO_CALLS);
    }

    @Test
    void what_is_masked_says_how() {
        DecisionLine unsaid = new DecisionLine("C2b", "CONTENT", GRANT_MASKED, "S14-1", null, REASON);

        assertThat(objections(rules(MESSAGES, "S14-1"), unsaid)).containsExactly("decision.masking.missing");
    }

    @Test
    void a_line_on_one_field_leaves_the_rest_open() {
        DecisionLine field = narrow(WITHHOLD, "S14-1", REASON, "counterpart.address");
        DecisionLine rest = new DecisionLine("C2b", "CONTENT", GRANT, null, null, null);

        assertThat(rules(MESSAGES, "S14-1").missingFrom(List.of(NAME_GRANTED, field, NO_CALLS)))
                .extracting(DraftRules::named)
                .containsExactly("C2b (CONTENT)");
        assertThat(rules(MESSAGES, "S14-1").missingFrom(List.of(NAME_GRANTED, field, rest, NO_CALLS)))
                .isEmpty();
        assertThat(objections(rules(MESSAGES, "S14-1"), NAME_GRANTED, field, rest, NO_CALLS))
                .isEmpty();
    }

    @Test
    void the_same_field_is_not_decided_twice() {
        DecisionLine field = narrow(WITHHOLD, "S14-1", REASON, "counterpart.address");
        DecisionLine again = narrow(GRANT, null, null, "counterpart.address");

        assertThat(objections(rules(MESSAGES, "S14-1"), field, again)).containsExactly("decision.line.twice");
    }

    @Test
    void a_wrong_fact_inside_an_evaluation_is_corrected_while_the_evaluation_stays() {
        ItemToDecide rating = correctionOf("C2b", "取引12件", "取引21件", Map.of("CONTENT", Set.of("C2b")));
        DecisionLine evaluation = narrow(WITHHOLD, "C-EVAL", "利用者による評価であり、事実ではなく意見に当たるため、訂正の対象となりません", "rating");
        DecisionLine count = narrow(GRANT, null, null, "transactionCount");

        assertThat(EveryItemIsDrafted.objectionTo(1, List.of(evaluation, count), rules(rating)))
                .isEmpty();
    }

    @Test
    void another_method_of_disclosure_is_granted_with_its_reason() {
        String reason = "ご希望の方法による開示は多額の費用を要するため、書面により開示いたします";
        DecisionLine paper = new DecisionLine("C1a", null, GRANT, "M-DIFF", null, reason);
        DecisionLine unsaid = new DecisionLine("C1a", null, GRANT, "M-DIFF", null, null);

        assertThat(objections(rules(MESSAGES), paper)).isEmpty();
        assertThat(paper.changesMethod()).isTrue();
        assertThat(objections(rules(MESSAGES), unsaid)).containsExactly("decision.reason.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N-PROC", "R-ORG", "N-SPEC-LAW"})
    void what_somebody_else_answers_is_referred_and_not_withheld(String code) {
        DecisionLine referred = new DecisionLine("C1a", null, Disposition.REDIRECT, code, null, REASON);

        assertThat(objections(rules(MESSAGES), referred)).isEmpty();
        assertThat(objections(rules(MESSAGES), refusing("C1a", code)))
                .containsExactly("decision.code.not.for.disposition");
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"PURPOSE_NOTICE", "COMPLAINT", "SECURITY_INFO", "FOREIGN_MEASURES"})
    void what_is_answered_in_words_is_not_granted_without_them(RequestKind kind) {
        ItemToDecide item = new ItemToDecide(
                1, kind, ItemsForTests.scope(List.of("C1a"), List.of(), null, null), Map.of("MEMBERS", Set.of("C1a")));
        String place = OwedLines.of(item).get(0).category();

        assertThat(objections(rules(item), new DecisionLine(place, null, GRANT, null, null, null)))
                .containsExactly("decision.reason.short");
        assertThat(objections(
                        rules(item),
                        new DecisionLine(place, null, GRANT, null, null, "ご本人の確認とお問い合わせへの対応のために利用しております。")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "前回お渡しした資料の再交付 |",
                "髙橋 花子様の前回の資料の再交付 | decision.quoted.leaks.WHAT_IS_OFFERED",
                "member-4711の資料の再交付 | decision.quoted.leaks.WHAT_IS_OFFERED",
                "架空商店さんの部分を除いた一覧 | decision.quoted.leaks.WHAT_IS_OFFERED",
                "捜査関係事項照会の記録を除いた一覧 | decision.reason.restricted"
            })
    void what_the_letter_quotes_from_the_evidence_holds_no_value_and_no_restricted_term(String offered, String wrong) {
        ItemFile file = new ItemFile(
                MESSAGES,
                Map.of("S14-2", ItemsForTests.answered(Map.of(Particular.WHAT_IS_OFFERED, offered))),
                Map.of(),
                true);
        DraftRules rules = new DraftRules(file, ItemsForTests.outward(MESSAGES.scope()), GroundsForTests.codes());
        DecisionLine line = new DecisionLine("C2b", "CONTENT", WITHHOLD, "S14-2", "「架空商店」の取引", REASON);

        assertThat(objections(rules, line)).isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    private static DecisionLine narrow(Disposition decided, String code, String reason, String field) {
        return new DecisionLine("C2b", "CONTENT", decided, code, null, reason, null, null, field, null);
    }

    private static DecisionLine refusing(String category, String code) {
        return new DecisionLine(category, null, WITHHOLD, code, null, REASON);
    }

    private static DraftRules rules(ItemToDecide item, String... engaged) {
        return new DraftRules(
                ItemsForTests.fileOf(item, engaged), ItemsForTests.outward(item.scope()), GroundsForTests.codes());
    }

    private static List<String> objections(DraftRules rules, DecisionLine... lines) {
        return rules.violationsOf(List.of(lines)).stream()
                .map(Violation::messageKey)
                .toList();
    }
}
