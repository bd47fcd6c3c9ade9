package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.vault.Vault;

/** Destroys one extract whose time is over and keeps the evidence that it did, both or neither. */
@Stateless
@PermitAll
public class DeliveryDestruction {

    @Inject
    private StoredTasks stored;

    @Inject
    private Vault vault;

    @Inject
    private Event<DeliveryDestroyed> destroyed;

    @Inject
    private Clock clock;

    /** Does nothing to an extract that is not due, whoever asks. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void destroy(UUID file) {
        Instant now = clock.instant();
        stored.forDestruction(file, now).ifPresent(task -> {
            vault.destroy(file);
            task.fileWasDestroyed(now);
            destroyed.fire(new DeliveryDestroyed(task.reference(), file, Actor.system(), now));
        });
    }
}
