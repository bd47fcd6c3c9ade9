package jp.madoguchi.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.ChangeStatus;
import jp.madoguchi.deadline.MovedDate;

/** The proposed and applied changes in PostgreSQL. */
@ApplicationScoped
public class CalendarChanges {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager entityManager;

    public void add(CalendarChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }

    /** A proposal; nobody else can decide on this or another proposal until this transaction ends. */
    public Optional<CalendarChange> findToDecide(long id) {
        return entityManager
                .createQuery(
                        "select c from CalendarChange c where c.status = :proposed or c.id = :id order by c.id",
                        CalendarChange.class)
                .setParameter("proposed", ChangeStatus.PROPOSED)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(change -> change.id() == id)
                .findFirst();
    }

    /** The latest proposals, whatever became of them, newest first. */
    public List<CalendarChange> latest() {
        return entityManager
                .createQuery("select c from CalendarChange c order by c.id desc", CalendarChange.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What was applied, in the order in which it was. */
    public List<CalendarChange> applied() {
        return entityManager
                .createQuery(
                        "select c from CalendarChange c where c.status = :applied order by c.decidedAt, c.id",
                        CalendarChange.class)
                .setParameter("applied", ChangeStatus.APPLIED)
                .getResultList();
    }

    /** How many were applied; tells whether another server applied one. */
    public long howManyApplied() {
        return entityManager
                .createQuery("select count(c) from CalendarChange c where c.status = :applied", Long.class)
                .setParameter("applied", ChangeStatus.APPLIED)
                .getSingleResult();
    }

    public void add(long change, MovedDate moved) {
        entityManager.persist(new CalendarMove(change, moved));
    }

    /** What a change moved when it was applied. */
    public List<MovedDate> movedBy(long change) {
        return entityManager
                .createQuery(
                        "select m from CalendarMove m where m.id.change = :change order by m.id.reference, m.id.clock",
                        CalendarMove.class)
                .setParameter("change", change)
                .getResultStream()
                .map(CalendarMove::moved)
                .toList();
    }
}
