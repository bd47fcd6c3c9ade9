package jp.madoguchi.consultation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.consultation.Consultation;
import jp.madoguchi.consultation.Question;
import jp.madoguchi.consultation.ThirdPerson;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.vault.Vault;

/** Reads and writes consultations. */
@ApplicationScoped
public class StoredConsultations {

    private static final String LINE = "\n";

    @Inject
    private Vault vault;

    @PersistenceContext
    private EntityManager entityManager;

    public List<Consultation> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select c from StoredConsultation c where c.reference = :reference order by c.id",
                        StoredConsultation.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .map(stored -> stored.shown(person(stored.thirdPerson())))
                .toList();
    }

    public void add(
            RequestReference reference, Question question, String askedBy, Instant askedAt, LocalDate answerBy) {
        UUID sealed = UUID.randomUUID();
        ThirdPerson person = question.thirdPerson();
        String written =
                person.name().strip().replace(LINE, " ") + LINE + person.email().strip();
        vault.seal(sealed, written.getBytes(StandardCharsets.UTF_8));
        entityManager.persist(new StoredConsultation(
                reference,
                question.item(),
                sealed,
                question.concerns().replace("\0", "").strip(),
                askedBy,
                askedAt,
                answerBy));
    }

    public Optional<StoredConsultation> openOf(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select c from StoredConsultation c where c.reference = :reference and c.stance is null",
                        StoredConsultation.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    public List<String> openWithLastDayBefore(LocalDate day, int atMost) {
        return entityManager
                .createQuery(
                        "select c.reference from StoredConsultation c where c.stance is null and c.answerBy < :day"
                                + " order by c.answerBy, c.id",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(atMost)
                .getResultList();
    }

    private ThirdPerson person(UUID sealed) {
        String[] written = new String(vault.open(sealed), StandardCharsets.UTF_8).split(LINE, 2);
        return new ThirdPerson(written[0], written[1]);
    }
}
