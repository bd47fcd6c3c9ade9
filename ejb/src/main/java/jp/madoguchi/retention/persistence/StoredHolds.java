package jp.madoguchi.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** Holds with their reasons in PostgreSQL. */
@ApplicationScoped
public class StoredHolds {

    @PersistenceContext
    private EntityManager entityManager;

    /** The reason in force is the last one given; those before it stay to be read. */
    public void raise(RequestReference reference, RequestFlag flag, String reason, Actor actor, Instant at) {
        lower(reference, flag, actor, at);
        // one hold in force at a time, which the database sees row by row
        entityManager.flush();
        entityManager.persist(new RequestHold(reference, flag, reason, actor, at));
    }

    public void lower(RequestReference reference, RequestFlag flag, Actor actor, Instant at) {
        entityManager
                .createQuery(
                        "select h from RequestHold h where h.reference = :reference and h.flag = :flag"
                                + " and h.loweredAt is null",
                        RequestHold.class)
                .setParameter("reference", reference.value())
                .setParameter("flag", flag)
                .getResultStream()
                .forEach(hold -> hold.lower(actor, at));
    }
}
