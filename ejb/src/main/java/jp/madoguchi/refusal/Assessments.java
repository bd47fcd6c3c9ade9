package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.shared.RequestReference;

/**
 * Every answer to a ground of refusal, with its evidence, for Madoguchi's own parts, which have checked their caller
 * already. Pages and resources use {@link RefusalAssessment}.
 */
@ApplicationScoped
public class Assessments {

    @Inject
    private StoredAssessments stored;

    /** By item number, then by the grounds' codes; items nobody has assessed are absent. */
    public Map<Integer, Map<String, RecordedAnswer>> of(RequestReference reference) {
        return stored.of(reference);
    }
}
