package jp.madoguchi.fulfilment;

import java.time.LocalDate;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.workflow.StepRefused;

/** What a confirmation needs: evidence that fits the action, and of a disclosure the extract itself. */
final class ConfirmationRules {

    private ConfirmationRules() {}

    /**
     * @throws InputRejected when the evidence is no evidence
     * @throws StepRefused when the task is done already, or has nothing to hand out
     */
    static void check(ExecutionTaskView task, Evidence evidence, LocalDate today) {
        checkOpen(task);
        EvidenceRules.check(task.action(), evidence, today);
        if (task.action() == ExecutionAction.HAND_OUT && task.attached().isEmpty()) {
            throw new StepRefused("fulfilment.extract.missing", "There is no extract to hand out yet");
        }
    }

    /** @throws StepRefused when the task is done already, or hands nothing out */
    static void checkAttachable(ExecutionTaskView task) {
        checkOpen(task);
        if (!task.action().takesFile()) {
            throw new StepRefused("fulfilment.nothing.to.hand.out", "This task hands nothing out");
        }
    }

    private static void checkOpen(ExecutionTaskView task) {
        if (task.isConfirmed()) {
            throw new StepRefused("fulfilment.task.confirmed", "This task has been confirmed already");
        }
    }
}
