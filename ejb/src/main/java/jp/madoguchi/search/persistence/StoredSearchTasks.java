package jp.madoguchi.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** Search tasks in PostgreSQL. */
@ApplicationScoped
public class StoredSearchTasks {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(SearchTask task) {
        entityManager.persist(task);
    }

    /** Asks a system once more and keeps what it answered before, if it did. */
    public void askAgain(SearchTask task, Instant at) {
        if (task.answeredAt() != null) {
            entityManager.persist(new EarlierAnswer(task));
        }
        task.askAgain(at);
    }

    public void keepLaterSupplement(RequestReference reference, Instant at) {
        entityManager.persist(new LaterSupplement(reference, at));
    }

    public boolean hadLaterSupplement(RequestReference reference) {
        return entityManager.find(LaterSupplement.class, reference.value()) != null;
    }

    /** In the order in which they were asked, which is the policy's. */
    public List<SearchTask> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select t from SearchTask t where t.reference = :reference order by t.id", SearchTask.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    public Optional<SearchTask> find(RequestReference reference, String system) {
        return of(reference).stream()
                .filter(task -> task.system().equals(system))
                .findFirst();
    }

    public List<SearchTask> awaitingAfter(long id, int atMost) {
        return entityManager
                .createQuery(
                        "select t from SearchTask t where t.awaiting = true and t.id > :id order by t.id",
                        SearchTask.class)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultList();
    }

    public void stopWaiting(RequestReference reference) {
        entityManager
                .createQuery("update SearchTask t set t.awaiting = false where t.reference = :reference")
                .setParameter("reference", reference.value())
                .executeUpdate();
    }
}
