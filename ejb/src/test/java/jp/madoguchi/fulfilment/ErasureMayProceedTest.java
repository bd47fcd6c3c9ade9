package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureMayProceedTest {

    private static final Instant PROVED = Instant.parse("2027-02-01T03:00:00Z");
    private static final Set<RequestFlag> NO_FLAGS = Set.of();
    private static final Instant THREE_DAYS_LATER = PROVED.plus(Duration.ofHours(72));
    private static final ExecutionTaskView ERASE = TasksForTests.open(RequestKind.ERASURE, ExecutionAction.ERASE);

    @Test
    void nothing_is_erased_before_it_was_handed_out() {
        ExecutionTaskView handOut = TasksForTests.handOutWithFile();

        assertThat(ErasureMayProceed.objectionTo(ERASE, List.of(handOut, ERASE), NO_FLAGS, PROVED, THREE_DAYS_LATER))
                .map(StepRefused::messageKey)
                .contains("fulfilment.erasure.disclosure.first");
    }

    @Test
    void what_was_handed_out_can_be_erased() {
        ExecutionTaskView handedOut = TasksForTests.confirmed(RequestKind.DISCLOSURE, ExecutionAction.HAND_OUT);

        assertThat(ErasureMayProceed.objectionTo(ERASE, List.of(handedOut, ERASE), NO_FLAGS, PROVED, THREE_DAYS_LATER))
                .isEmpty();
    }

    @Test
    void nothing_is_erased_within_72_hours_of_the_proof_of_identity() {
        assertThat(ErasureMayProceed.objectionTo(
                        ERASE, List.of(ERASE), NO_FLAGS, PROVED, THREE_DAYS_LATER.minusSeconds(1)))
                .map(StepRefused::getMessage)
                .contains("Nothing is erased before 2027-02-04 12:00");
        assertThat(ErasureMayProceed.objectionTo(ERASE, List.of(ERASE), NO_FLAGS, PROVED, THREE_DAYS_LATER))
                .isEmpty();
    }

    @Test
    void nothing_is_erased_while_the_request_is_on_legal_hold() {
        assertThat(ErasureMayProceed.objectionTo(
                        ERASE, List.of(ERASE), EnumSet.of(RequestFlag.LEGAL_HOLD), PROVED, THREE_DAYS_LATER))
                .map(StepRefused::messageKey)
                .contains("fulfilment.erasure.legal.hold");
    }

    @Test
    void a_correction_waits_for_nothing() {
        ExecutionTaskView correct = TasksForTests.open(RequestKind.CORRECTION, ExecutionAction.CORRECT);

        assertThat(ErasureMayProceed.objectionTo(correct, List.of(correct), NO_FLAGS, PROVED, PROVED))
                .isEmpty();
    }
}
