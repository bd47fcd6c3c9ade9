package jp.madoguchi.refusal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.Gate;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.shared.RequestReference;

/** What people answered while assessing, in PostgreSQL. */
@ApplicationScoped
public class StoredAssessments {

    @PersistenceContext
    private EntityManager entityManager;

    public void record(RequestReference reference, int item, String ground, RecordedAnswer answer) {
        of(reference, item).record(ground, answer);
    }

    public void record(RequestReference reference, int item, RecordedAssertion assertion) {
        of(reference, item).record(assertion);
    }

    public void record(RequestReference reference, int item, Gate gate) {
        of(reference, item).keep(gate);
    }

    /** By item number; items nobody has assessed are absent. */
    public Map<Integer, ItemAssessment> of(RequestReference reference) {
        Map<Integer, ItemAssessment> byItem = new HashMap<>();
        entityManager
                .createQuery("select a from ItemAssessment a where a.item.reference = :reference", ItemAssessment.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .forEach(assessment -> byItem.put(assessment.item(), assessment));
        return byItem;
    }

    private ItemAssessment of(RequestReference reference, int item) {
        ItemKey key = new ItemKey(reference.value(), item);
        ItemAssessment assessment = entityManager.find(ItemAssessment.class, key);
        if (assessment == null) {
            assessment = new ItemAssessment(key);
            entityManager.persist(assessment);
        }
        return assessment;
    }
}
