package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** Standing work in PostgreSQL. */
@ApplicationScoped
public class StandingEntries {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(StandingEntry entry) {
        entityManager.persist(entry);
    }

    public List<StandingEntry> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select e from StandingEntry e where e.reference = :reference order by e.id",
                        StandingEntry.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** The entry, and nobody else can confirm it until this transaction ends. */
    public Optional<StandingEntry> forConfirmation(RequestReference reference, long number) {
        return entityManager
                .createQuery(
                        "select e from StandingEntry e where e.reference = :reference and e.id = :number",
                        StandingEntry.class)
                .setParameter("reference", reference.value())
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of those whose day has come, or that wait for a delivery. */
    public List<Long> perhapsDue(LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select e.id from StandingEntry e where e.dueSince is null and e.calledOffAt is null"
                                + " and (e.dueOn <= :today or e.waitsForItem is not null) order by e.id",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** One that is not due yet, and nobody else can make it due until this transaction ends. */
    public Optional<StandingEntry> notDueYet(long number) {
        return entityManager
                .createQuery(
                        "select e from StandingEntry e where e.id = :number and e.dueSince is null"
                                + " and e.calledOffAt is null",
                        StandingEntry.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those not done and not called off, the next day first; a page after an entry's day and number. */
    public List<StandingEntry> open(boolean dueOnly, int atMost) {
        return entityManager
                .createQuery(
                        "select e from StandingEntry e where e.confirmedAt is null and e.calledOffAt is null"
                                + (dueOnly ? " and e.dueSince is not null" : "")
                                + " order by e.dueOn nulls last, e.id",
                        StandingEntry.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
