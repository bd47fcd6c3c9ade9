package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.shared.RequestReference;

/**
 * What the examination of each asserted ground came to, for Madoguchi's own parts, which have checked their caller
 * already.
 */
@ApplicationScoped
public class AssertedAssessments {

    @Inject
    private StoredAssessments stored;

    /** By item number, then by the code of the asserted ground; items without an examination are absent. */
    public Map<Integer, Map<String, RecordedAssertion>> of(RequestReference reference) {
        Map<Integer, Map<String, RecordedAssertion>> assertions = new HashMap<>();
        stored.of(reference).forEach((item, assessment) -> assertions.put(item, assessment.assertions()));
        return assertions;
    }
}
