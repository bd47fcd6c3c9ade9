package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.request.RequestStatus;
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

    /** Tasks to do of requests in execution, oldest first. */
    public List<ExecutionTask> open(long after, int atMost) {
        return entityManager
                .createQuery(
                        "select t from ExecutionTask t, DataSubjectRequest r where r.reference = t.reference"
                                + " and r.status = :executing and t.confirmedAt is null and t.id > :after order by t.id",
                        ExecutionTask.class)
                .setParameter("executing", RequestStatus.EXECUTION)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The task whose extract this is. */
    public Optional<ExecutionTask> ofFile(UUID file) {
        return entityManager
                .createQuery("select t from ExecutionTask t where t.fileId = :file", ExecutionTask.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** Extracts whose time was over before that moment and that have not been destroyed. */
    public List<UUID> filesOpenUntilBefore(Instant moment, int atMost) {
        return entityManager
                .createQuery(
                        "select t.fileId from ExecutionTask t where t.openUntil < :moment and t.fileDestroyedAt is null"
                                + " order by t.openUntil",
                        UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The task of such an extract, and nobody else can destroy it until this transaction ends. */
    public Optional<ExecutionTask> forDestruction(UUID file, Instant moment) {
        return entityManager
                .createQuery(
                        "select t from ExecutionTask t where t.fileId = :file and t.openUntil < :moment"
                                + " and t.fileDestroyedAt is null",
                        ExecutionTask.class)
                .setParameter("file", file)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void identityWasProved(RequestReference reference, Instant at) {
        entityManager.merge(new IdentityProved(reference.value(), at));
    }

    public Optional<Instant> identityProvedAt(RequestReference reference) {
        return Optional.ofNullable(entityManager.find(IdentityProved.class, reference.value()))
                .map(IdentityProved::provedAt);
    }
}
