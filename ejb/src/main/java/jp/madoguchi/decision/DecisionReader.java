package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.decision.persistence.StoredLegalReview;
import jp.madoguchi.decision.persistence.StoredReviews;
import jp.madoguchi.refusal.ReasonCodes;
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
    private ItemFiles files;

    @Inject
    private StoredDecisions stored;

    @Inject
    private StoredReviews reviews;

    @Inject
    private ReasonCodes codes;

    public DecisionSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        List<ItemDecision> all = stored.of(reference);
        Map<Integer, ItemDecision> decisions = SheetMaker.byItem(all);
        SheetMaker sheet = new SheetMaker(codes);
        List<DecidedItem> decided = files.of(request).stream()
                .map(file -> sheet.itemOf(file, decisions.get(file.item().number())))
                .toList();
        return new DecisionSheet(
                reference,
                decided,
                stored.awaitedAnswer(reference).flatMap(sheet::rejectionOf).orElse(null),
                stored.sentBack(reference),
                sheet.endedOf(stored.rejected(reference)),
                levelOf(decided, stored.rejected(reference).keySet()),
                reviews.of(reference),
                reviews.current(reference, all).map(StoredLegalReview::review).orElse(null));
    }

    private static ApproverLevel levelOf(List<DecidedItem> decided, Set<Integer> ended) {
        List<ApproverLevel> levels = decided.stream()
                .filter(item -> !ended.contains(item.number()))
                .map(DecidedItem::level)
                .toList();
        return ApproverLevel.highestOf(levels).orElse(ApproverLevel.L1);
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

    /**
     * What the decision keeps from the requester in any of the items; nothing where everything is given. One person
     * receives them all, and what is left out of one would be read in the other.
     */
    public Withheld withheld(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        Map<Integer, List<String>> atRisk = files.of(request).stream()
                .collect(Collectors.toMap(file -> file.item().number(), ItemFile::peopleAtRisk));
        Map<Integer, List<DecisionLine>> lines =
                stored.of(reference).stream().collect(Collectors.toMap(ItemDecision::item, ItemDecision::lines));
        return Withheld.inAnyOf(lines, atRisk);
    }
}
