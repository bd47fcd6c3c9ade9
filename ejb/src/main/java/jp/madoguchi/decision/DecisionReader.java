package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.decision.persistence.StoredDecisions;
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
    private ItemsToDecide items;

    @Inject
    private StoredDecisions stored;

    public DecisionSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        Map<Integer, ItemDecision> decisions = SheetMaker.byItem(stored.of(reference));
        List<DecidedItem> decided = items.of(request).stream()
                .map(item -> SheetMaker.itemOf(item, decisions.get(item.number())))
                .toList();
        return new DecisionSheet(
                reference,
                decided,
                stored.awaitedAnswer(reference).flatMap(SheetMaker::rejectionOf).orElse(null),
                stored.sentBack(reference),
                SheetMaker.endedOf(stored.rejected(reference)));
    }

    /** The items that have been approved, for those who carry them out. */
    public List<ApprovedItem> approved(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        Map<Integer, ItemDecision> decisions = SheetMaker.byItem(stored.of(reference));
        return items.of(request).stream()
                .filter(item -> decisions.containsKey(item.number())
                        && decisions.get(item.number()).approvedAt() != null)
                .map(item -> SheetMaker.approvedOf(item, decisions.get(item.number())))
                .toList();
    }
}
