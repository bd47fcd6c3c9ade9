package jp.madoguchi.referral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What may be referred to whom (domain 3.6). */
final class ReferralRules {

    private ReferralRules() {}

    /** An item as far as a referral depends on it; {@code already} are the categories referred before. */
    record Item(int number, ItemScope scope, boolean ended, Set<String> already) {

        static Item of(RequestItem item, Collection<ReferredPart> referred) {
            Set<String> already = new TreeSet<>();
            referred.stream()
                    .filter(part -> part.item() == item.number())
                    .forEach(part -> already.add(part.category()));
            return new Item(item.number(), item.scope(), item.outcome().isPresent(), already);
        }

        /** Whether nothing of it stays with us once these are referred too. */
        boolean endsWith(Set<String> categories) {
            if (categories.isEmpty()) {
                return true;
            }
            Set<String> all = new TreeSet<>(already);
            all.addAll(categories);
            return !scope.asksForEverything() && all.containsAll(scope.categories());
        }
    }

    /**
     * @param known codes of the data categories of the policy
     * @throws InputRejected naming everything that is wrong
     */
    static void checkPart(ReferralMade made, Optional<Item> item, Set<String> known) {
        List<Violation> violations = new ArrayList<>();
        if (item.isEmpty() || item.get().ended()) {
            violations.add(new Violation("item", item.isEmpty() ? "referral.item.unknown" : "referral.item.ended"));
        } else {
            made.categories().stream()
                    .sorted()
                    .filter(category ->
                            !known.contains(category) || !item.get().scope().touches(Set.of(category)))
                    .forEach(category -> violations.add(
                            new Violation("categories", "referral.category.not.asked", List.of(category))));
            made.categories().stream()
                    .sorted()
                    .filter(item.get().already()::contains)
                    .forEach(category -> violations.add(
                            new Violation("categories", "referral.category.referred", List.of(category))));
        }
        if (ReferralReason.of(made.reason()).filter(ReferralReason::isForParts).isEmpty()) {
            violations.add(new Violation("reason", "referral.reason.part"));
        }
        refuse(violations);
    }

    /**
     * @param organisationKnown whether the directory has the organisation
     * @throws InputRejected when reason and organisation do not fit each other
     */
    static void checkWhom(ReferralMade made, boolean organisationKnown, boolean jointUseKnown) {
        List<Violation> violations = new ArrayList<>();
        Optional<ReferralReason> reason = ReferralReason.of(made.reason());
        if (reason.isEmpty()) {
            violations.add(new Violation("reason", "referral.reason.unknown"));
        } else if (reason.get() == ReferralReason.S07) {
            if (!jointUseKnown) {
                violations.add(new Violation("reason", "referral.joint.use.nobody"));
            }
        } else if (!organisationKnown) {
            violations.add(new Violation("organisation", "referral.organisation.unknown"));
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }
}
