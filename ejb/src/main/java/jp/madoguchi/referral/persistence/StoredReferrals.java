package jp.madoguchi.referral.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.madoguchi.referral.ReferredPart;
import jp.madoguchi.shared.RequestReference;

/** What was referred to whom, in PostgreSQL. */
@ApplicationScoped
public class StoredReferrals {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(RequestReference reference, ReferredPart part) {
        entityManager.persist(new StoredReferral(reference, part));
    }

    public List<ReferredPart> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select r from StoredReferral r where r.reference = :reference"
                                + " order by r.referredAt, r.item, r.category",
                        StoredReferral.class)
                .setParameter("reference", reference.value())
                .getResultList()
                .stream()
                .map(StoredReferral::view)
                .toList();
    }
}
