package jp.madoguchi.refusal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.AbuseReview;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;

/** Two requests are identical when they ask for the same of the same kind, whatever else was written with them. */
final class IdenticalRequests {

    private IdenticalRequests() {}

    /** @param receivedAt when this one arrived */
    static EarlierAsking among(
            Collection<EarlierItem> earlier, RequestItem asked, Instant receivedAt, AbuseReview threshold) {
        List<EarlierItem> same = earlier.stream()
                .filter(item -> item.kind() == asked.kind() && isSame(item.scope(), asked.scope()))
                .toList();
        Instant since = receivedAt.minus(threshold.withinDays(), ChronoUnit.DAYS);
        long recent =
                same.stream().filter(item -> !item.receivedAt().isBefore(since)).count();
        return new EarlierAsking(same.size(), (int) recent, threshold.withinDays(), threshold.identicalRequests());
    }

    private static boolean isSame(ItemScope one, ItemScope other) {
        boolean sameCategories = one.asksForEverything() == other.asksForEverything()
                && (one.asksForEverything() || Set.copyOf(one.categories()).equals(Set.copyOf(other.categories())));
        return sameCategories
                && Set.copyOf(one.purposes()).equals(Set.copyOf(other.purposes()))
                && Set.copyOf(one.recipients()).equals(Set.copyOf(other.recipients()));
    }
}
