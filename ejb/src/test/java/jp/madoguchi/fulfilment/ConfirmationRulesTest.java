package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);
    private static final ExecutionTaskView CORRECT =
            TasksForTests.open(RequestKind.CORRECTION, ExecutionAction.CORRECT);
    private static final ExecutionTaskView STOP = TasksForTests.open(RequestKind.USE_STOP, ExecutionAction.STOP_USE);

    @Test
    void a_confirmation_says_what_was_done() {
        assertThatThrownBy(() -> check(STOP, "済")).isInstanceOf(InputRejected.class);
        assertThatCode(() -> check(STOP, "配信リストから外し、画面で確認")).doesNotThrowAnyException();
    }

    @Test
    void a_disclosure_is_confirmed_only_with_the_extract_it_hands_out() {
        ExecutionTaskView empty = TasksForTests.open(RequestKind.DISCLOSURE, ExecutionAction.HAND_OUT);

        assertThatThrownBy(() -> check(empty, "抽出して確認済み"))
                .isInstanceOf(StepRefused.class)
                .hasMessage("There is no extract to hand out yet");
        assertThatCode(() -> check(TasksForTests.handOutWithFile(), "抽出して確認済み")).doesNotThrowAnyException();
    }

    @Test
    void nothing_is_confirmed_twice_and_no_extract_is_exchanged_afterwards() {
        ExecutionTaskView done = TasksForTests.confirmed(RequestKind.DISCLOSURE, ExecutionAction.HAND_OUT);

        assertThatThrownBy(() -> check(done, "もう一度確認")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> ConfirmationRules.checkAttachable(done)).isInstanceOf(StepRefused.class);
    }

    @Test
    void an_extract_is_attached_to_disclosures_only() {
        assertThatThrownBy(() -> ConfirmationRules.checkAttachable(CORRECT))
                .isInstanceOf(StepRefused.class)
                .hasMessage("This task hands nothing out");
    }

    @Test
    void execution_is_not_finished_while_a_task_is_open() {
        ExecutionTaskView done = TasksForTests.confirmed(RequestKind.CORRECTION, ExecutionAction.CORRECT);

        assertThat(EverythingIsCarriedOut.objectionTo(List.of(done, CORRECT))).isPresent();
        assertThat(EverythingIsCarriedOut.objectionTo(List.of(done))).isEmpty();
        assertThat(EverythingIsCarriedOut.objectionTo(List.of())).isEmpty();
    }

    private static void check(ExecutionTaskView task, String words) {
        ConfirmationRules.check(task, Evidence.saying(words), TODAY);
    }
}
