package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;

/**
 * Opens what was disclosed for collection with the notice, for thirty days. They count anew when the notice is known to
 * be delivered, so that a letter held up on its way takes nothing from the requester.
 */
@ApplicationScoped
class DeliveryPeriod {

    static final Duration OPEN_FOR = Duration.ofDays(30);

    @Inject
    private StoredTasks stored;

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.FINISH_EXECUTION || step.action() == RequestAction.CLOSE) {
            Instant until = step.at().plus(OPEN_FOR);
            stored.of(step.reference()).stream()
                    .filter(task -> task.shown().attached().isPresent())
                    .forEach(task -> task.handOutUntil(until));
        }
    }
}
