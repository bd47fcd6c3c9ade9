package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** Who has to be told, in PostgreSQL. */
@ApplicationScoped
public class PropagationEntries {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(PropagationEntry entry) {
        entityManager.persist(entry);
    }

    public List<PropagationEntry> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select p from PropagationEntry p where p.reference = :reference order by p.id",
                        PropagationEntry.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** Without a lock, for somebody who only reads. */
    public Optional<PropagationEntry> find(long number) {
        return Optional.ofNullable(entityManager.find(PropagationEntry.class, number));
    }

    /** The entry, and nobody else can change it until this transaction ends. */
    public Optional<PropagationEntry> forChange(long number) {
        return Optional.ofNullable(entityManager.find(PropagationEntry.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Numbers of those told, silent and past their day. */
    public List<Long> silent(LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select p.id from PropagationEntry p where p.confirmedAt is null and p.toldAt is not null"
                                + " and p.dueOn < :today order by p.dueOn",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }
}
