package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.vault.Vault;

/** Destroys one extract whose time is over and keeps the evidence that it did, both or neither. */
@Stateless
@PermitAll
public class DeliveryDestruction {

    @Inject
    private StoredTasks stored;

    @Inject
    private Requests requests;

    @Inject
    private Vault vault;

    @Inject
    private Event<DeliveryDestroyed> destroyed;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    /** Does nothing to an extract that is not due, or of a request on hold, whoever asks. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean destroy(UUID file) {
        Instant now = clock.instant();
        Optional<ExecutionTask> due =
                stored.forDestruction(file, DeliveryPeriod.over(policy, now)).filter(this::isNotHeld);
        due.ifPresent(task -> {
            vault.destroy(file);
            task.fileWasDestroyed(now);
            destroyed.fire(new DeliveryDestroyed(task.reference(), file, Actor.system(), now));
        });
        return due.isPresent();
    }

    private boolean isNotHeld(ExecutionTask task) {
        return requests.find(task.reference())
                .filter(request -> request.flags().stream().anyMatch(RequestFlag::isHold))
                .isEmpty();
    }
}
