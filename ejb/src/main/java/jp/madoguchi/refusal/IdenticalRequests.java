package jp.madoguchi.refusal;

import java.util.Collection;
import java.util.Set;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;

/** Two requests are identical when they ask for the same of the same kind, whatever else was written with them. */
final class IdenticalRequests {

    private IdenticalRequests() {}

    static int among(Collection<EarlierItem> earlier, RequestItem asked) {
        return (int) earlier.stream()
                .filter(item -> item.kind() == asked.kind() && isSame(item.scope(), asked.scope()))
                .count();
    }

    private static boolean isSame(ItemScope one, ItemScope other) {
        boolean sameCategories = one.asksForEverything() == other.asksForEverything()
                && (one.asksForEverything() || Set.copyOf(one.categories()).equals(Set.copyOf(other.categories())));
        return sameCategories
                && Set.copyOf(one.purposes()).equals(Set.copyOf(other.purposes()))
                && Set.copyOf(one.recipients()).equals(Set.copyOf(other.recipients()));
    }
}
