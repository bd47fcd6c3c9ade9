package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.refusal.EngagedGrounds;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;

/** The rules for each item's lines, as facts and answers stand now. */
@ApplicationScoped
class DraftRulesOfRequest {

    @Inject
    private ItemsToDecide items;

    @Inject
    private EngagedGrounds engaged;

    /** By item number, in their order; items that have ended already have nothing to decide. */
    public Map<Integer, DraftRules> of(DataSubjectRequest request) {
        Map<Integer, Set<String>> grounds = engaged.of(request.reference());
        Map<Integer, DraftRules> rules = new TreeMap<>();
        items.of(request).stream()
                .filter(item -> request.item(item.number())
                        .flatMap(RequestItem::outcome)
                        .isEmpty())
                .forEach(item -> rules.put(
                        item.number(),
                        new DraftRules(item, grounds.getOrDefault(item.number(), Set.of()), request.form())));
        return rules;
    }
}
