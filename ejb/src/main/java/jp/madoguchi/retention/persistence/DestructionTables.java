package jp.madoguchi.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.retention.DestructionRun;
import jp.madoguchi.shared.RequestReference;

/** The two functions of the database that may destroy, and the record that they did. */
@ApplicationScoped
public class DestructionTables {

    @PersistenceContext
    private EntityManager entityManager;

    /** @param digest over the last hash of every chain that is gone */
    public record Chains(int chains, long events, String digest) {}

    /** How many rows are gone; empty when the request is held, open, continued or closed too late. */
    public Optional<Integer> destroyRequest(RequestReference reference, Instant closedBefore, Instant now) {
        Object rows = entityManager
                .createNativeQuery("select destroy_request(:reference, :until, :now)")
                .setParameter("reference", reference.value())
                .setParameter("until", closedBefore)
                .setParameter("now", now)
                .getSingleResult();
        return Optional.ofNullable((Number) rows).map(Number::intValue);
    }

    public Chains destroyChains(Instant endedBefore, int atMost) {
        Object[] gone = (Object[]) entityManager
                .createNativeQuery("select c.chains, c.events, c.digest from destroy_chains(:until, :atMost) c")
                .setParameter("until", endedBefore)
                .setParameter("atMost", atMost)
                .getSingleResult();
        return new Chains(((Number) gone[0]).intValue(), ((Number) gone[1]).longValue(), (String) gone[2]);
    }

    public void addRun(DestructionRun run) {
        entityManager
                .createNativeQuery(
                        "insert into destruction_run (rule, ran_at, destroyed) values (:rule, :at, :destroyed)")
                .setParameter("rule", run.rule().name())
                .setParameter("at", run.at())
                .setParameter("destroyed", run.destroyed())
                .executeUpdate();
    }
}
