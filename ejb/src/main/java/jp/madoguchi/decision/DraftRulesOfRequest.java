package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.refusal.EngagedGrounds;
import jp.madoguchi.refusal.FactsOfRequest;
import jp.madoguchi.request.DataSubjectRequest;

/** The rules for each item's lines, as facts and answers stand now. */
@ApplicationScoped
class DraftRulesOfRequest {

    @Inject
    private FactsOfRequest facts;

    @Inject
    private EngagedGrounds engaged;

    /** By item number, in their order. */
    public Map<Integer, DraftRules> of(DataSubjectRequest request) {
        Map<Integer, Set<String>> grounds = engaged.of(request.reference());
        Map<Integer, DraftRules> rules = new TreeMap<>();
        facts.of(request)
                .forEach(item -> rules.put(
                        item.item(),
                        new DraftRules(item, grounds.getOrDefault(item.item(), Set.of()), request.form())));
        return rules;
    }
}
