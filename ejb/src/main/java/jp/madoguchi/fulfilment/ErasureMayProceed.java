package jp.madoguchi.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.workflow.StepRefused;

/**
 * What erased data cannot be taken back from (domain 5.2, G8; 4.1, erasure): a disclosure asked for together with it
 * comes first, and three days pass after identity was proved, in which the true data subject can object.
 */
final class ErasureMayProceed {

    static final Duration COOLING_OFF = Duration.ofHours(72);

    private ErasureMayProceed() {}

    /** @param identityProvedAt when identity was proved last */
    static Optional<StepRefused> objectionTo(
            ExecutionTaskView task, Collection<ExecutionTaskView> all, Instant identityProvedAt, Instant now) {
        if (task.action() != ExecutionAction.ERASE) {
            return Optional.empty();
        }
        boolean somethingToHandOut =
                all.stream().anyMatch(other -> other.action() == ExecutionAction.HAND_OUT && !other.isConfirmed());
        if (somethingToHandOut) {
            return Optional.of(new StepRefused(
                    "fulfilment.erasure.disclosure.first",
                    "What is to be disclosed must be handed out before it is erased"));
        }
        Instant over = identityProvedAt.plus(COOLING_OFF);
        if (now.isBefore(over)) {
            String until = over.atZone(ClockOfTheOffice.TOKYO)
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString()
                    .replace('T', ' ');
            return Optional.of(new StepRefused(
                    "fulfilment.erasure.cooling.off", "Nothing is erased before %s".formatted(until), until));
        }
        return Optional.empty();
    }
}
