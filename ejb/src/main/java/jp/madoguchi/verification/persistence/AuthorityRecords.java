package jp.madoguchi.verification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** What is recorded about agents' authority, in PostgreSQL. */
@ApplicationScoped
public class AuthorityRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(Object row) {
        entityManager.persist(row);
    }

    /** Writes what is waiting, because the database lets only one authority of a request stand. */
    public void flush() {
        entityManager.flush();
    }

    /** In the order in which they were recorded. */
    public List<RecordedAuthority> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select a from RecordedAuthority a where a.reference = :reference order by a.recordedAt, a.id",
                        RecordedAuthority.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** The one that nobody has ended. */
    public Optional<RecordedAuthority> latest(RequestReference reference) {
        return of(reference).stream()
                .filter(authority -> authority.view().ended() == null)
                .findFirst();
    }

    /** References of open requests whose authority has run out by itself, and nobody has recorded that yet. */
    public List<String> runOutBefore(LocalDate day, int atMost) {
        return entityManager
                .createQuery(
                        "select a.reference from RecordedAuthority a, DataSubjectRequest r where r.reference = a.reference"
                                + " and r.closedAt is null and a.endedOn is null and a.lastDay < :day order by a.lastDay",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** In the order in which they were noted. */
    public List<RecordedObjection> objections(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select o from RecordedObjection o where o.reference = :reference order by o.notedAt, o.id",
                        RecordedObjection.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    public boolean isDeceased(RequestReference reference) {
        return entityManager.find(DeceasedDataSubject.class, reference.value()) != null;
    }
}
