package jp.madoguchi.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.Advertising;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;

/**
 * What clocks need to know of a request: what it asks for, by which way it came, and which regimes it names.
 *
 * @param regimes codes of regimes besides the Japanese one
 */
record Matter(List<Wish> wishes, boolean byPost, List<String> regimes) {

    Matter {
        wishes = List.copyOf(wishes);
        regimes = List.copyOf(regimes);
    }

    /** One thing asked for. */
    record Wish(RequestKind kind, Set<String> categories, Set<String> purposes, Set<String> recipients) {

        static Wish of(RequestItem item) {
            ItemScope scope = item.scope();
            return new Wish(
                    item.kind(),
                    Set.copyOf(scope.categories()),
                    Set.copyOf(scope.purposes()),
                    Set.copyOf(scope.recipients()));
        }

        boolean correctsOnly(Set<String> some) {
            return kind == RequestKind.CORRECTION && !categories.isEmpty() && some.containsAll(categories);
        }

        /** Marketing is to stop before anything is decided (domain 6.2, scenarios 24 and 32). */
        boolean stopsAdvertising(Policy policy) {
            return !Advertising.of(policy).in(kind, purposes, recipients).isEmpty();
        }
    }

    List<RequestKind> kinds() {
        List<RequestKind> kinds = new ArrayList<>();
        wishes.forEach(wish -> kinds.add(wish.kind()));
        return kinds;
    }

    boolean stopsAdvertising(Policy policy) {
        return wishes.stream().anyMatch(wish -> wish.stopsAdvertising(policy));
    }

    /** Business days for one wish, of the rules that fit it the shortest. */
    int daysFor(Wish wish, Targets targets) {
        if (wish.kind() == RequestKind.PREFERENCE && byPost) {
            return targets.preferenceByPostDays();
        }
        int ofKind = targets.daysFor(wish.kind().name());
        return wish.correctsOnly(targets.contactData().categories())
                ? Math.min(ofKind, targets.contactData().businessDays())
                : ofKind;
    }
}
