package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.refusal.FactsOfRequest;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;

/**
 * Reads a decision for Madoguchi's own parts, the letters above all, which run with nobody logged in. Pages and
 * resources use {@link Decisions}.
 */
@ApplicationScoped
public class DecisionReader {

    @Inject
    private Requests requests;

    @Inject
    private FactsOfRequest facts;

    @Inject
    private StoredDecisions stored;

    public DecisionSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        Map<Integer, ItemDecision> decisions = SheetMaker.byItem(stored.of(reference));
        List<DecidedItem> items = facts.of(request).stream()
                .map(item -> SheetMaker.itemOf(item, decisions.get(item.item())))
                .toList();
        return new DecisionSheet(
                reference,
                items,
                stored.awaitedAnswer(reference).flatMap(SheetMaker::rejectionOf).orElse(null),
                stored.sentBack(reference));
    }
}
