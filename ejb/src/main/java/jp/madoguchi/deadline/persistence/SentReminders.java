package jp.madoguchi.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.RequestReference;

/** The reminders in PostgreSQL. */
@ApplicationScoped
public class SentReminders {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(SentReminder reminder) {
        entityManager.persist(reminder);
    }

    /** What was sent about one letter, in order. */
    public List<SentReminder> of(RequestReference reference, int letter) {
        return entityManager
                .createQuery(
                        "select r from SentReminder r where r.id.reference = :reference and r.id.letter = :letter"
                                + " order by r.id.number",
                        SentReminder.class)
                .setParameter("reference", reference.value())
                .setParameter("letter", letter)
                .getResultList();
    }

    /** Who was asked in this time, has not answered, was reminded less often than this and not today; oldest letter first. */
    public List<String> silentSince(Instant earliest, Instant before, int reminders, Instant today, int atMost) {
        return entityManager
                .createQuery(
                        "select s.id.reference from ClockSegment s where s.id.clock = 'C-SUPP' and s.toAt is null"
                                + " and s.fromAt >= :earliest and s.fromAt < :before"
                                + " and not exists (select r from SentReminder r where r.id.reference = s.id.reference"
                                + " and r.id.letter = s.id.place and (r.id.number >= :reminders"
                                + " or r.sentAt >= :today))"
                                + " order by s.fromAt, s.id.reference",
                        String.class)
                .setParameter("earliest", earliest)
                .setParameter("before", before)
                .setParameter("reminders", reminders)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }
}
