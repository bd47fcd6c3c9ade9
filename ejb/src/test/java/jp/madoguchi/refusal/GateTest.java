package jp.madoguchi.refusal;

import static jp.madoguchi.refusal.GateReply.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.workflow.StepRefused;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {

    private static final Set<String> FOUND = Set.of("C1a", "C2a");
    private static final String EVIDENCE = "データ一覧と契約書で確認しました";

    @Test
    void the_questions_are_asked_in_their_order_and_the_sixth_finishes_the_gate() {
        Gate gate = Gate.closed();
        for (GateReply passing : List.of(ALIVE, IDENTIFIES, INDEXED, OURS, NOT_PSEUDONYMISED, SEEN_TO)) {
            assertThat(gate.next()).contains(passing.question());
            gate = gate.with(said(new GateAnswer(passing, null)));
        }

        assertThat(gate.isFinished()).isTrue();
        assertThat(gate.engaged()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "DECEASED, N-DEAD",
        "COOKIE_ONLY, N-ANON",
        "STATISTICAL, N-ANON",
        "SCATTERED, N-RPD",
        "ENTRUSTED, N-PROC",
        "IS_PSEUDONYMISED, N-PSEUDO"
    })
    void what_does_not_pass_ends_the_gate_and_engages_its_code(GateReply reply, String code) {
        Gate gate = upTo(reply.question()).with(said(new GateAnswer(reply, EVIDENCE)));

        assertThat(gate.isFinished()).isTrue();
        assertThat(gate.isClosedToAll()).isTrue();
        assertThat(gate.engaged()).containsOnlyKeys(code).allSatisfy((engaged, answer) -> {
            assertThat(answer.answer().engaged()).isTrue();
            assertThat(answer.answer().particulars()).containsEntry(Particular.GATE_EVIDENCE, EVIDENCE);
        });
    }

    @Test
    void what_is_said_of_some_categories_lets_the_others_pass() {
        Gate gate = upTo(GateQuestion.IDENTIFYING).with(said(new GateAnswer(COOKIE_ONLY, Set.of("C2a"), EVIDENCE)));

        assertThat(gate.next()).contains(GateQuestion.SEARCHABLE);
        assertThat(gate.codeAgainst("C2a")).contains("N-ANON");
        assertThat(gate.codeAgainst("C1a")).isEmpty();
    }

    @Test
    void what_is_said_of_everything_found_is_said_of_the_whole_item() {
        assertThat(new GateAnswer(COOKIE_ONLY, FOUND, EVIDENCE).about(FOUND).endsTheGate())
                .isTrue();
    }

    @Test
    void an_heirs_own_information_passes_but_says_why() {
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(HEIRS_OWN, " ")))
                .containsExactly(tuple("gate.LIVING.evidence", "refusal.gate.evidence.missing"));
        assertThat(Gate.closed().with(said(new GateAnswer(HEIRS_OWN, EVIDENCE))).next())
                .contains(GateQuestion.IDENTIFYING);
    }

    @Test
    void nobody_answers_ahead_of_the_order() {
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(OURS, null)))
                .containsExactly(tuple("gate.AUTHORITY.reply", "refusal.gate.out.of.order"));
    }

    @Test
    void all_questions_can_be_answered_at_once_and_those_behind_the_end_are_left_out() {
        List<GateAnswer> answers = List.of(
                new GateAnswer(SEEN_TO, null),
                new GateAnswer(OURS, null),
                new GateAnswer(ALIVE, null),
                new GateAnswer(STATISTICAL, EVIDENCE),
                new GateAnswer(INDEXED, null),
                new GateAnswer(NOT_PSEUDONYMISED, null));

        Gate gate = GateRules.with(answers, Gate.closed(), FOUND, GateTest::said);

        assertThat(gate.replies()).containsOnlyKeys(GateQuestion.LIVING, GateQuestion.IDENTIFYING);
        assertThat(gate.engaged()).containsOnlyKeys("N-ANON");
    }

    @Test
    void a_question_is_not_answered_twice_at_once_nor_left_out_in_between() {
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(ALIVE, null), new GateAnswer(DECEASED, EVIDENCE)))
                .containsExactly(tuple("gate.LIVING.reply", "refusal.gate.answered.twice"));
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(ALIVE, null), new GateAnswer(INDEXED, null)))
                .containsExactly(tuple("gate.SEARCHABLE.reply", "refusal.gate.out.of.order"));
    }

    @Test
    void an_answer_can_be_changed_and_one_that_ends_the_gate_takes_back_what_followed() {
        Gate whole = upTo(GateQuestion.EXISTENCE);

        Gate changed = whole.with(said(new GateAnswer(DECEASED, EVIDENCE)));

        assertThat(changed.replies()).containsOnlyKeys(GateQuestion.LIVING);
        assertThat(objectionsTo(changed, new GateAnswer(IDENTIFIES, null)))
                .containsExactly(tuple("gate.IDENTIFYING.reply", "refusal.gate.out.of.order"));
    }

    @Test
    void only_what_was_found_and_does_not_pass_is_named() {
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(ALIVE, Set.of("C1a"), null)))
                .containsExactly(tuple("gate.LIVING.categories", "refusal.gate.categories.passing"));
        assertThat(objectionsTo(Gate.closed(), new GateAnswer(DECEASED, Set.of("C3"), EVIDENCE)))
                .containsExactly(tuple("gate.LIVING.categories", "refusal.gate.category.not.found"));
    }

    @Test
    void nothing_can_be_read_from_the_question_about_existence() {
        assertThat(GateReply.to(GateQuestion.EXISTENCE)).containsExactly(SEEN_TO);
        assertThat(SEEN_TO.code()).isEmpty();
        assertThat(objectionsTo(upTo(GateQuestion.EXISTENCE), new GateAnswer(SEEN_TO, "該当あり")))
                .containsExactly(tuple("gate.EXISTENCE.evidence", "refusal.gate.evidence.not.here"));
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.request.KindsForTests#ofTheDomain")
    void the_gate_stands_before_the_rights_about_retained_data_only(RequestKind kind) {
        Set<RequestKind> without = Set.of(
                RequestKind.OPTOUT_STOP,
                RequestKind.FOREIGN_MEASURES,
                RequestKind.SECURITY_INFO,
                RequestKind.PREFERENCE,
                RequestKind.CONSENT_WITHDRAWAL,
                RequestKind.COMPLAINT,
                RequestKind.ADMIN_INSTRUCTION);

        assertThat(Gate.standsBefore(
                        FactsForTests.of(kind).found("MEMBERS", "C1a").facts()))
                .isEqualTo(!without.contains(kind));
        assertThat(Gate.standsBefore(FactsForTests.of(kind).facts())).isFalse();
    }

    @Test
    void a_draft_is_not_submitted_and_a_ground_not_assessed_before_the_gate_is_finished() {
        RequestFacts open = FactsForTests.of(RequestKind.DISCLOSURE)
                .found("MEMBERS", "C1a")
                .answered(ALIVE)
                .facts();
        RequestFacts passed = FactsForTests.of(RequestKind.DISCLOSURE)
                .found("MEMBERS", "C1a")
                .throughTheGate()
                .facts();

        assertThat(GateIsAnswered.objectionTo(List.of(passed, open))).hasValueSatisfying(refused -> {
            assertThat(refused.messageKey()).isEqualTo("refusal.gate.unanswered");
            assertThat(refused.messageArguments()).containsExactly(1, 2);
        });
        assertThat(GateIsAnswered.objectionTo(List.of(passed))).isEmpty();
        assertThat(catchThrowableOfType(StepRefused.class, () -> GateIsAnswered.demandFinished(open)))
                .hasMessage("The gate of item 1 comes first");
        assertThatCode(() -> GateIsAnswered.demandFinished(passed)).doesNotThrowAnyException();
    }

    private static Gate upTo(GateQuestion question) {
        Gate gate = Gate.closed();
        for (GateReply passing : List.of(ALIVE, IDENTIFIES, INDEXED, OURS, NOT_PSEUDONYMISED)) {
            if (passing.question().compareTo(question) < 0) {
                gate = gate.with(said(new GateAnswer(passing, null)));
            }
        }
        return gate;
    }

    private static RecordedReply said(GateAnswer answer) {
        return new RecordedReply(answer, "suzuki", FactsForTests.NOW);
    }

    private static List<Tuple> objectionsTo(Gate gate, GateAnswer... answers) {
        return catchThrowableOfType(
                        InputRejected.class, () -> GateRules.with(List.of(answers), gate, FOUND, GateTest::said))
                .violations()
                .stream()
                .map((Violation violation) -> tuple(violation.field(), violation.messageKey()))
                .toList();
    }
}
