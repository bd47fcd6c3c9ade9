package jp.madoguchi.refusal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestItem;

/** What the same person asked for in the year before. Without an e-mail address nobody is taken for the same person. */
@ApplicationScoped
public class EarlierRequests {

    private static final int MORE_THAN_ENOUGH = 50;

    @PersistenceContext
    private EntityManager entityManager;

    public List<EarlierItem> itemsBefore(DataSubjectRequest request) {
        Person requester = request.form().requester();
        if (requester.email() == null || requester.email().isBlank()) {
            return List.of();
        }
        List<String> references = referencesBefore(request.receivedAt(), requester.email());
        return references.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select i, r.receivedAt from DataSubjectRequest r join r.items i where r.reference in :references",
                                Object[].class)
                        .setParameter("references", references)
                        .getResultStream()
                        .map(EarlierRequests::told)
                        .toList();
    }

    private static EarlierItem told(Object[] row) {
        RequestItem item = (RequestItem) row[0];
        return new EarlierItem(item.kind(), item.scope(), (Instant) row[1]);
    }

    @SuppressWarnings("unchecked")
    private List<String> referencesBefore(Instant moment, String email) {
        return entityManager
                .createNativeQuery(
                        "select reference from request"
                                + " where lower(jsonb_extract_path_text(cast(form as jsonb), 'requester', 'email')) = :email"
                                + " and received_at < :before and received_at >= :since",
                        String.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .setParameter("before", moment)
                .setParameter("since", moment.minus(365, ChronoUnit.DAYS))
                .setMaxResults(MORE_THAN_ENOUGH)
                .getResultList();
    }
}
