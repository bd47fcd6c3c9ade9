package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.refusal.AssertedAssessments;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.Assessments;
import jp.madoguchi.refusal.RecordedAssertion;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.search.SearchReader;

/** Brings an item, the search and the assessments together. */
@ApplicationScoped
class ItemFiles {

    @Inject
    private ItemsToDecide items;

    @Inject
    private SearchReader searches;

    @Inject
    private Assessments assessments;

    @Inject
    private AssertedAssessments assertions;

    /** In the items' order. */
    public List<ItemFile> of(DataSubjectRequest request) {
        Map<Integer, Map<String, RecordedAnswer>> answers = assessments.of(request.reference());
        Map<Integer, Map<String, RecordedAssertion>> examined = assertions.of(request.reference());
        boolean complete = searches.of(request.reference()).unanswered().isEmpty();
        return items.of(request).stream()
                .map(item -> new ItemFile(
                        item,
                        answers.getOrDefault(item.number(), Map.of()),
                        examined.getOrDefault(item.number(), Map.of()),
                        complete))
                .toList();
    }
}
