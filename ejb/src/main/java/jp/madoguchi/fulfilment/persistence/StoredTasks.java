package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.request.RequestFlag;
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

    /**
     * When an extract is over.
     *
     * @param openBefore it was open for collection until before this moment
     * @param closedBefore it never was, and its request was closed before this one
     */
    public record Over(Instant openBefore, Instant closedBefore) {}

    private static final String OVER =
            "t.fileId is not null and t.fileDestroyedAt is null and (t.openUntil < :openBefore"
                    + " or t.openUntil is null and exists (select 1 from DataSubjectRequest r where r.reference = t.reference"
                    + " and r.closedAt < :closedBefore))";

    /** Extracts that are over, of requests with none of these flags. */
    public List<UUID> filesOver(Over over, Collection<RequestFlag> holds, int atMost) {
        return entityManager
                .createQuery(
                        "select t.fileId from ExecutionTask t where " + OVER
                                + " and not exists (select 1 from DataSubjectRequest h join h.flags f"
                                + " where h.reference = t.reference and f in :holds) order by t.openUntil, t.id",
                        UUID.class)
                .setParameter("openBefore", over.openBefore())
                .setParameter("closedBefore", over.closedBefore())
                .setParameter("holds", holds)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The task of such an extract, and nobody else can destroy it until this transaction ends. */
    public Optional<ExecutionTask> forDestruction(UUID file, Over over) {
        return entityManager
                .createQuery("select t from ExecutionTask t where t.fileId = :file and " + OVER, ExecutionTask.class)
                .setParameter("file", file)
                .setParameter("openBefore", over.openBefore())
                .setParameter("closedBefore", over.closedBefore())
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
