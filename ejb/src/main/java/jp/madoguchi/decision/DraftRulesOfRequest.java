package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;

/** The rules for each item's lines, as facts and answers stand now. */
@ApplicationScoped
class DraftRulesOfRequest {

    @Inject
    private ItemFiles files;

    @Inject
    private ReasonCodes codes;

    /** By item number, in their order; items that have ended already have nothing to decide. */
    public Map<Integer, DraftRules> of(DataSubjectRequest request) {
        Map<Integer, DraftRules> rules = new TreeMap<>();
        for (ItemFile file : files.of(request)) {
            int number = file.item().number();
            if (request.item(number).flatMap(RequestItem::outcome).isEmpty()) {
                Outward outward = Outward.of(request, file.item().scope()).andQuotedIn(file.peopleAtRisk());
                rules.put(number, new DraftRules(file, outward, codes));
            }
        }
        return rules;
    }
}
