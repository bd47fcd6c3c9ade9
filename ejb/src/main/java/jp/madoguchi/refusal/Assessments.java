package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.persistence.ItemAssessment;
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

    /**
     * By item number, then by the grounds' codes; items nobody has assessed are absent. What the gate says is among the
     * answers: N-DEAD, N-ANON, N-RPD, N-PROC and N-PSEUDO are engaged by it and by nothing else.
     */
    public Map<Integer, Map<String, RecordedAnswer>> of(RequestReference reference) {
        Map<Integer, Map<String, RecordedAnswer>> answers = new HashMap<>();
        stored.of(reference).forEach((item, assessment) -> answers.put(item, answersOf(assessment)));
        return answers;
    }

    static Map<String, RecordedAnswer> answersOf(ItemAssessment assessment) {
        Map<String, RecordedAnswer> given = new TreeMap<>(assessment.answers());
        given.putAll(assessment.gate().engaged());
        return given;
    }

    /** By item number; items nobody has assessed are absent. */
    public Map<Integer, Gate> gatesOf(RequestReference reference) {
        Map<Integer, Gate> gates = new HashMap<>();
        stored.of(reference).forEach((item, assessment) -> gates.put(item, assessment.gate()));
        return gates;
    }
}
