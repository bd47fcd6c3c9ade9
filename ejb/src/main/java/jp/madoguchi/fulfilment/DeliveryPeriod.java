package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.ClockOfTheOffice;

/**
 * Opens what was disclosed for collection with the notice, for the time that the policy
 * keeps it (thirty days). It counts anew when the notice is known to
 * be delivered, so that a letter held up on its way takes nothing from the requester.
 */
@ApplicationScoped
class DeliveryPeriod {

    @Inject
    private StoredTasks stored;

    @Inject
    private Policy policy;

    /** What is over now: the time to collect it, or that time after the end of a request that never handed it out. */
    static StoredTasks.Over over(Policy policy, Instant now) {
        return new StoredTasks.Over(
                now,
                now.atZone(ClockOfTheOffice.TOKYO)
                        .minus(policy.retention(Kept.DISCLOSURE_PACKAGE).keep())
                        .toInstant());
    }

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.FINISH_EXECUTION || step.action() == RequestAction.CLOSE) {
            Instant until = step.at()
                    .atZone(ClockOfTheOffice.TOKYO)
                    .plus(policy.retention(Kept.DISCLOSURE_PACKAGE).keep())
                    .toInstant();
            stored.of(step.reference()).stream()
                    .filter(task -> task.shown().attached().isPresent())
                    .forEach(task -> task.handOutUntil(until));
        }
    }
}
