package jp.madoguchi.fulfilment;

import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.workflow.StepRefused;

/** What a confirmation needs: words that say what was done, and of a disclosure the extract itself. */
final class ConfirmationRules {

    private static final int SHORTEST_EVIDENCE = 5;
    private static final int LONGEST_EVIDENCE = 2000;

    private ConfirmationRules() {}

    /**
     * @throws InputRejected when the evidence is no evidence
     * @throws StepRefused when the task is done already, or has nothing to hand out
     */
    static void check(ExecutionTaskView task, String evidence) {
        checkOpen(task);
        String said = evidence == null ? "" : evidence.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST_EVIDENCE) {
            throw new InputRejected("evidence", "fulfilment.evidence.short", SHORTEST_EVIDENCE);
        }
        if (said.length() > LONGEST_EVIDENCE) {
            throw new InputRejected("evidence", "fulfilment.evidence.long", LONGEST_EVIDENCE);
        }
        if (task.action() == ExecutionAction.HAND_OUT && task.attached().isEmpty()) {
            throw new StepRefused("fulfilment.extract.missing", "There is no extract to hand out yet");
        }
    }

    /** @throws StepRefused when the task is done already, or hands nothing out */
    static void checkAttachable(ExecutionTaskView task) {
        checkOpen(task);
        if (task.action() != ExecutionAction.HAND_OUT) {
            throw new StepRefused("fulfilment.nothing.to.hand.out", "This task hands nothing out");
        }
    }

    private static void checkOpen(ExecutionTaskView task) {
        if (task.isConfirmed()) {
            throw new StepRefused("fulfilment.task.confirmed", "This task has been confirmed already");
        }
    }
}
