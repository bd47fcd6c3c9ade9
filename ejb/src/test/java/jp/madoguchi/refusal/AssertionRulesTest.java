package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.madoguchi.refusal.PurposeAnswer.Need;
import jp.madoguchi.refusal.Weighing.Weight;
import jp.madoguchi.refusal.asserted.HarmByProcessing;
import jp.madoguchi.refusal.asserted.NoLongerNeeded;
import jp.madoguchi.refusal.asserted.ReportableIncident;
import jp.madoguchi.refusal.asserted.UnconditionalForTheYoung;
import jp.madoguchi.refusal.asserted.UseBeyondPurpose;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssertionRulesTest {

    private static final String NOTE = "記録を確認した結果のとおりです";
    private static final RequestFacts ERASURE = FactsForTests.of(RequestKind.ERASURE)
            .found("MEMBERS", "C1a")
            .asserting("U4")
            .facts();
    private static final Map<Particular, String> STATUS =
            Map.of(Particular.CONTRACT_STATUS, "2026年末に終了", Particular.STATUTORY_RETENTION, "保存義務なし");

    @Test
    void every_purpose_is_gone_through() {
        AssertedAnswer some = purposes(Verdict.JUSTIFIED, null, new PurposeAnswer("P01", Need.NO_LONGER, "退会済み"));

        assertThat(objectionsTo(new NoLongerNeeded(), some)).containsExactly("refusal.asserted.purposes.missing");
    }

    @ParameterizedTest(name = "{0}: P01 {1}, P15 {2}: {3}")
    @CsvSource({
        "JUSTIFIED,     NO_LONGER, NO_LONGER,  ",
        "JUSTIFIED,     NO_LONGER, NEVER_USED, ",
        "JUSTIFIED,     NEEDED,    NO_LONGER,  refusal.asserted.purposes.still.needed",
        "PARTLY,        NEEDED,    NO_LONGER,  ",
        "NOT_JUSTIFIED, NEEDED,    NEEDED,     ",
        "NOT_JUSTIFIED, NO_LONGER, NO_LONGER,  refusal.asserted.purposes.none.needed",
        "PARTLY,        NO_LONGER, NEVER_USED, refusal.asserted.purposes.none.needed"
    })
    void the_verdict_on_need_follows_from_the_purposes(Verdict verdict, Need first, Need second, String objection) {
        AssertedAnswer answer = purposes(
                verdict,
                "広告のための利用に限り認めます",
                new PurposeAnswer("P01", first, "契約の状況による"),
                new PurposeAnswer("P15", second, "配信は終了している"),
                new PurposeAnswer("P20", Need.NEVER_USED, null));

        assertThat(objectionsTo(new NoLongerNeeded(), answer))
                .isEqualTo(objection == null ? List.of() : List.of(objection));
    }

    @Test
    void a_purpose_is_not_answered_without_a_reason() {
        AssertedAnswer answer = purposes(
                Verdict.NOT_JUSTIFIED,
                null,
                new PurposeAnswer("P01", Need.NEEDED, " "),
                new PurposeAnswer("P15", Need.NEVER_USED, null),
                new PurposeAnswer("P20", Need.NEVER_USED, null));

        assertThat(objectionsTo(new NoLongerNeeded(), answer)).containsExactly("refusal.asserted.purpose.why");
    }

    @Test
    void the_balancing_sheet_weighs_all_five_circumstances_each_with_its_reason() {
        AssertedAnswer answer = balance(Verdict.JUSTIFIED, new Weighing(Circumstance.LAW, Weight.NONE, "義務はない"));

        assertThat(objectionsTo(new HarmByProcessing(), answer))
                .containsExactly(
                        "refusal.asserted.balance.missing.PROTECTION",
                        "refusal.asserted.balance.missing.CONTRACT",
                        "refusal.asserted.balance.missing.UNLAWFUL_ACTS",
                        "refusal.asserted.balance.missing.LEGAL_CLAIMS");
    }

    @Test
    void harm_that_is_outweighed_is_not_justified_in_full() {
        Weighing[] sheet = Arrays.stream(Circumstance.values())
                .map(one -> new Weighing(
                        one, one == Circumstance.UNLAWFUL_ACTS ? Weight.OUTWEIGHS : Weight.NONE, "措置の記録を確認"))
                .toArray(Weighing[]::new);

        assertThat(objectionsTo(new HarmByProcessing(), balance(Verdict.JUSTIFIED, sheet)))
                .containsExactly("refusal.asserted.balance.outweighed");
        assertThat(objectionsTo(new HarmByProcessing(), balance(Verdict.NOT_JUSTIFIED, sheet)))
                .isEmpty();
    }

    @Test
    void a_part_says_how_far_it_goes() {
        AssertedAnswer answer =
                new AssertedAnswer(Verdict.PARTLY, "一部", NOTE, Map.of(Particular.INCIDENT_ID, "INC-2026-014"));

        assertThat(objectionsTo(new ReportableIncident(), answer)).containsExactly("refusal.asserted.extent.short");
    }

    @Test
    void a_leak_names_its_incident_and_a_breach_its_finding() {
        assertThat(objectionsTo(new ReportableIncident(), bare(Verdict.JUSTIFIED)))
                .containsExactly("refusal.answer.missing.INCIDENT_ID");
        assertThat(objectionsTo(new UseBeyondPurpose(), bare(Verdict.JUSTIFIED)))
                .containsExactly(
                        "refusal.answer.missing.BREACH_FINDING",
                        "refusal.answer.missing.SCOPE_MEMO",
                        "refusal.answer.missing.ACTUAL_USES",
                        "refusal.answer.missing.EXCEPTIONS_TO_PURPOSE");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2011-02-02, JUSTIFIED,     ",
        "2011-02-02, NOT_JUSTIFIED, refusal.asserted.U-YOUNG.is.young",
        "2011-02-01, JUSTIFIED,     refusal.asserted.U-YOUNG.is.old",
        "2011-02-01, NOT_JUSTIFIED, "
    })
    void the_day_of_birth_alone_decides_who_needs_no_ground(String birth, Verdict verdict, String objection) {
        RequestFacts child = FactsForTests.of(RequestKind.ERASURE)
                .found("MEMBERS", "C1a")
                .flagged(RequestFlag.CHILD)
                .withUnconditionalStop(16)
                .facts();
        AssertedAnswer answer = new AssertedAnswer(verdict, null, NOTE, Map.of(Particular.BIRTH_DATE, birth));

        assertThat(objectionsTo(new UnconditionalForTheYoung(), child, answer))
                .isEqualTo(objection == null ? List.of() : List.of(objection));
    }

    @Test
    void the_same_request_of_a_child_needs_its_ground_as_long_as_the_law_does_not_say_otherwise() {
        FactsForTests child =
                FactsForTests.of(RequestKind.ERASURE).found("MEMBERS", "C1a").flagged(RequestFlag.CHILD);

        assertThat(new UnconditionalForTheYoung().isOffered(child.facts())).isFalse();
        assertThat(new UnconditionalForTheYoung()
                        .isOffered(child.withUnconditionalStop(16).facts()))
                .isTrue();
    }

    @Test
    void what_is_asserted_is_owed_an_examination_until_one_assertion_holds_in_full() {
        List<AssertedGroundCheck> offered = List.of(new NoLongerNeeded(), new HarmByProcessing());
        FactsForTests facts = FactsForTests.of(RequestKind.ERASURE)
                .found("MEMBERS", "C1a")
                .asserting("U6")
                .throughTheGate();

        assertThat(Examinations.missingOf(offered, facts.facts())).containsExactly("U6");
        assertThat(AssertionsAreExamined.objectionTo(facts.facts(), List.of("U6")))
                .hasValueSatisfying(
                        refused -> assertThat(refused.messageKey()).isEqualTo("refusal.asserted.unexamined"));

        facts.examined("U4", Verdict.JUSTIFIED);
        assertThat(Examinations.missingOf(offered, facts.facts())).isEmpty();
    }

    @Test
    void nothing_is_owed_where_nothing_is_retained_personal_data() {
        RequestFacts cookie = FactsForTests.of(RequestKind.USE_STOP)
                .found("ACCESS", "C2a")
                .asserting("U6")
                .answered(GateReply.ALIVE)
                .answered(GateReply.COOKIE_ONLY)
                .facts();

        assertThat(AssertionsAreExamined.objectionTo(cookie, List.of("U6"))).isEmpty();
    }

    private static AssertedAnswer bare(Verdict verdict) {
        return new AssertedAnswer(verdict, null, NOTE, Map.of());
    }

    private static AssertedAnswer purposes(Verdict verdict, String extent, PurposeAnswer... purposes) {
        return new AssertedAnswer(verdict, extent, NOTE, STATUS, List.of(purposes), List.of());
    }

    private static AssertedAnswer balance(Verdict verdict, Weighing... sheet) {
        return new AssertedAnswer(
                verdict, null, NOTE, Map.of(Particular.OBJECTIVE_RISK, "勧誘が続いた"), List.of(), List.of(sheet));
    }

    private static List<String> objectionsTo(AssertedGroundCheck check, AssertedAnswer answer) {
        return objectionsTo(check, ERASURE, answer);
    }

    private static List<String> objectionsTo(AssertedGroundCheck check, RequestFacts facts, AssertedAnswer answer) {
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> AssertionRules.check(check, facts, answer));
        if (rejected == null) {
            assertThatCode(() -> AssertionRules.check(check, facts, answer)).doesNotThrowAnyException();
            return List.of();
        }
        return rejected.violations().stream().map(Violation::messageKey).toList();
    }
}
