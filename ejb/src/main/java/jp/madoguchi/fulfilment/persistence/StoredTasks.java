package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** Execution tasks in PostgreSQL. */
@ApplicationScoped
public class StoredTasks {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(ExecutionTask task) {
        entityManager.persist(task);
    }

    public List<ExecutionTask> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select t from ExecutionTask t where t.reference = :reference order by t.number",
                        ExecutionTask.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    public void identityWasProved(RequestReference reference, Instant at) {
        entityManager.merge(new IdentityProved(reference.value(), at));
    }

    public Optional<Instant> identityProvedAt(RequestReference reference) {
        return Optional.ofNullable(entityManager.find(IdentityProved.class, reference.value()))
                .map(IdentityProved::provedAt);
    }
}
