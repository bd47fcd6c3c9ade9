package jp.madoguchi.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.workflow.StepRefused;

/**
 * What erased data cannot be taken back from (domain 5.2, G8; 4.1, erasure): a disclosure asked for together with it
 * comes first, three days pass after identity was proved, in which the true data subject can object, and nothing goes
 * while it is on legal hold.
 */
final class ErasureMayProceed {

    static final Duration COOLING_OFF = Duration.ofHours(72);

    private ErasureMayProceed() {}

    /**
     * @param flags those of the request
     * @param identityProvedAt when identity was proved last
     */
    static Optional<StepRefused> objectionTo(
            ExecutionTaskView task,
            Collection<ExecutionTaskView> all,
            Collection<RequestFlag> flags,
            Instant identityProvedAt,
            Instant now) {
        if (task.action() != ExecutionAction.ERASE) {
            return Optional.empty();
        }
        return heldBy(flags).or(() -> disclosureFirst(all)).or(() -> coolingOff(identityProvedAt, now));
    }

    /** What may be needed in court is not destroyed. */
    static Optional<StepRefused> heldBy(Collection<RequestFlag> flags) {
        return flags.contains(RequestFlag.LEGAL_HOLD)
                ? Optional.of(new StepRefused(
                        "fulfilment.erasure.legal.hold", "Nothing is erased while the request is on legal hold"))
                : Optional.empty();
    }

    static Optional<StepRefused> coolingOff(Instant identityProvedAt, Instant now) {
        Instant over = identityProvedAt.plus(COOLING_OFF);
        if (!now.isBefore(over)) {
            return Optional.empty();
        }
        String until = over.atZone(ClockOfTheOffice.TOKYO)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
        return Optional.of(new StepRefused(
                "fulfilment.erasure.cooling.off", "Nothing is erased before %s".formatted(until), until));
    }

    private static Optional<StepRefused> disclosureFirst(Collection<ExecutionTaskView> all) {
        return all.stream().anyMatch(other -> other.action() == ExecutionAction.HAND_OUT && !other.isConfirmed())
                ? Optional.of(new StepRefused(
                        "fulfilment.erasure.disclosure.first",
                        "What is to be disclosed must be handed out before it is erased"))
                : Optional.empty();
    }
}
