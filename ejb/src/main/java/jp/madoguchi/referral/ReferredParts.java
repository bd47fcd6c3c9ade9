package jp.madoguchi.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.decision.PartsAnsweredElsewhere;
import jp.madoguchi.referral.persistence.StoredReferrals;
import jp.madoguchi.search.PartsNotSearched;
import jp.madoguchi.shared.RequestReference;

/** Tells which parts others answer, so that nobody looks for them and nobody drafts a line about them. */
@ApplicationScoped
public class ReferredParts implements PartsAnsweredElsewhere, PartsNotSearched {

    @Inject
    private StoredReferrals stored;

    @Override
    public Map<Integer, Map<String, String>> of(RequestReference reference) {
        return byItem(stored.of(reference));
    }

    @Override
    public Map<Integer, Set<String>> notSearched(RequestReference reference) {
        Map<Integer, Set<String>> categories = new TreeMap<>();
        of(reference).forEach((item, parts) -> categories.put(item, parts.keySet()));
        return categories;
    }

    static Map<Integer, Map<String, String>> byItem(Collection<ReferredPart> parts) {
        Map<Integer, Map<String, String>> byItem = new TreeMap<>();
        parts.forEach(part -> byItem.computeIfAbsent(part.item(), number -> new TreeMap<>())
                .put(part.category(), part.reason().code()));
        return byItem;
    }
}
