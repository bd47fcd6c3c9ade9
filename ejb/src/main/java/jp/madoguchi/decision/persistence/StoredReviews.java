package jp.madoguchi.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.decision.LegalReview;
import jp.madoguchi.shared.RequestReference;

/** Opinions of the legal department in PostgreSQL. */
@ApplicationScoped
public class StoredReviews {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(RequestReference reference, LegalReview review) {
        entityManager.persist(new StoredLegalReview(reference, review));
    }

    /** All opinions on this request, oldest first. */
    public List<LegalReview> of(RequestReference reference) {
        return all(reference).stream().map(StoredLegalReview::review).toList();
    }

    /** The opinion on the draft as it was submitted last; an earlier one was about another draft. */
    public Optional<StoredLegalReview> current(RequestReference reference, List<ItemDecision> decisions) {
        Instant submitted = decisions.stream()
                .map(ItemDecision::submittedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return all(reference).stream()
                .filter(stored -> !stored.review().at().isBefore(submitted))
                .reduce((earlier, later) -> later);
    }

    private List<StoredLegalReview> all(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select r from StoredLegalReview r where r.reference = :reference order by r.reviewedAt, r.id",
                        StoredLegalReview.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }
}
