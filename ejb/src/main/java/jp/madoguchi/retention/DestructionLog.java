package jp.madoguchi.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.persistence.DestructionTables;
import jp.madoguchi.shared.RequestReference;

/** Destroys what no other context can, and keeps the evidence in the same transaction: both or neither. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DestructionLog {

    @Inject
    private DestructionTables tables;

    @Inject
    private Event<Destroyed> destroyed;

    /** That a rule was carried out, after everything it destroyed. */
    public void carriedOut(Kept rule, int number, Instant now) {
        tables.addRun(new DestructionRun(rule, now, number));
        destroyed.fire(new Destroyed(rule, Map.of("destroyed", String.valueOf(number)), now));
    }

    /** Destroys the records of one request; does nothing when the database finds a reason to keep them. */
    public boolean destroyRequest(RequestReference reference, Instant closedBefore, Instant now) {
        Optional<Integer> records = tables.destroyRequest(reference, closedBefore, now);
        records.ifPresent(number -> destroyed.fire(new Destroyed(
                Kept.LEDGER, Map.of("reference", reference.value(), "records", String.valueOf(number)), now)));
        return records.isPresent();
    }

    /** Destroys chains of the trail from end to end; the digest of what is gone goes into the trail. */
    public int destroyChains(Instant endedBefore, int atMost, Instant now) {
        DestructionTables.Chains gone = tables.destroyChains(endedBefore, atMost);
        if (gone.chains() > 0) {
            Map<String, String> what = new HashMap<>();
            what.put("chains", String.valueOf(gone.chains()));
            what.put("events", String.valueOf(gone.events()));
            what.put("digest", gone.digest());
            destroyed.fire(new Destroyed(Kept.AUDIT_EVENT, what, now));
        }
        return gone.chains();
    }
}
