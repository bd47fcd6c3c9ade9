package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.workflow.StepRefused;

/** When standing work may be confirmed, and with what (domain 5.2, G8). */
final class StandingRules {

    private StandingRules() {}

    /**
     * @param identityProvedAt {@code null} when it was never needed
     * @throws StepRefused when it is done, called off, not due yet or held
     * @throws InputRejected when the evidence is none
     */
    static void check(
            StandingTask task,
            Evidence evidence,
            Collection<RequestFlag> flags,
            Instant identityProvedAt,
            Instant now) {
        if (task.isConfirmed()) {
            throw new StepRefused("fulfilment.task.confirmed", "This task has been confirmed already");
        }
        if (task.isCalledOff()) {
            throw new StepRefused("fulfilment.standing.called.off", "This task has been called off");
        }
        if (task.isWaiting()) {
            throw new StepRefused("fulfilment.standing.not.due", "Its day has not come yet");
        }
        if (task.reason().isErasure()) {
            ErasureMayProceed.heldBy(flags).ifPresent(held -> {
                throw held;
            });
            if (identityProvedAt != null) {
                ErasureMayProceed.coolingOff(identityProvedAt, now).ifPresent(early -> {
                    throw early;
                });
            }
        }
        EvidenceRules.check(
                task.reason().isErasure() ? ExecutionAction.ERASE : ExecutionAction.STOP_USE,
                evidence,
                LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO));
    }
}
