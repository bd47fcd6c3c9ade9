package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;

/** What the decision table says of the draft as it stands. */
@ApplicationScoped
class DraftAsSubmitted {

    @Inject
    private ItemFiles files;

    @Inject
    private StoredDecisions stored;

    public ApproverLevel levelOf(DataSubjectRequest request) {
        return RequestLevel.of(openItems(request), stored.linesOf(request.reference()));
    }

    /** The files of the items that have not ended on procedure. Their outcome tells nothing: an approval settles first. */
    public List<ItemFile> openItems(DataSubjectRequest request) {
        Set<Integer> ended = stored.rejected(request.reference()).keySet();
        return files.of(request).stream()
                .filter(file -> !ended.contains(file.item().number()))
                .toList();
    }

    public Map<Integer, List<DecisionLine>> lines(DataSubjectRequest request) {
        return stored.linesOf(request.reference());
    }
}
