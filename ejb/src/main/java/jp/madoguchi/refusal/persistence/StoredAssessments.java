package jp.madoguchi.refusal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.shared.RequestReference;

/** Answers to grounds in PostgreSQL. */
@ApplicationScoped
public class StoredAssessments {

    @PersistenceContext
    private EntityManager entityManager;

    public void record(RequestReference reference, int item, String ground, RecordedAnswer answer) {
        ItemKey key = new ItemKey(reference.value(), item);
        ItemAssessment assessment = entityManager.find(ItemAssessment.class, key);
        if (assessment == null) {
            assessment = new ItemAssessment(key);
            entityManager.persist(assessment);
        }
        assessment.record(ground, answer);
    }

    /** By item number, then by the grounds' codes. */
    public Map<Integer, Map<String, RecordedAnswer>> of(RequestReference reference) {
        Map<Integer, Map<String, RecordedAnswer>> answers = new HashMap<>();
        entityManager
                .createQuery("select a from ItemAssessment a where a.item.reference = :reference", ItemAssessment.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .forEach(assessment -> answers.put(assessment.item(), assessment.answers()));
        return answers;
    }
}
