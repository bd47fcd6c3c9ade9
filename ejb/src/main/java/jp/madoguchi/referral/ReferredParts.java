package jp.madoguchi.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.decision.PartsAnsweredElsewhere;
import jp.madoguchi.referral.persistence.StoredReferrals;
import jp.madoguchi.shared.RequestReference;

/** Tells which parts others answer, so that nobody drafts a line about them. */
@ApplicationScoped
public class ReferredParts implements PartsAnsweredElsewhere {

    @Inject
    private StoredReferrals stored;

    @Override
    public Map<Integer, Map<String, String>> of(RequestReference reference) {
        return byItem(stored.of(reference));
    }

    static Map<Integer, Map<String, String>> byItem(Collection<ReferredPart> parts) {
        Map<Integer, Map<String, String>> byItem = new TreeMap<>();
        parts.forEach(part -> byItem.computeIfAbsent(part.item(), number -> new TreeMap<>())
                .put(part.category(), part.reason().code()));
        return byItem;
    }
}
