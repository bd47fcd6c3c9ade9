package jp.madoguchi.refusal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.RequestReference;

/**
 * Everything a ground may look at for one item. It arrives complete; a ground never fetches.
 *
 * @param found data categories found, by system, of those the item asks for
 * @param identityProved whether a recorded verdict covers this item
 * @param requesterKind in what capacity somebody asks; a statutory agent asks for a minor or an adult ward
 * @param identicalRequestsInPastYear how often the same person asked for the same before
 * @param unstoppablePurposes of the purposes named, those that cannot stop without ending the service (domain 3.2)
 */
public record RequestFacts(
        RequestReference reference,
        int item,
        RequestKind kind,
        ItemScope scope,
        Map<String, Set<String>> found,
        boolean identityProved,
        AssuranceLevel requiredLevel,
        RequesterKind requesterKind,
        int identicalRequestsInPastYear,
        Set<String> unstoppablePurposes) {

    public RequestFacts {
        found = Map.copyOf(found);
        unstoppablePurposes = Set.copyOf(unstoppablePurposes);
    }

    /** The categories found, wherever they were found. */
    public Set<String> categoriesFound() {
        Set<String> categories = new TreeSet<>();
        found.values().forEach(categories::addAll);
        return categories;
    }

    /** Of these categories, those that were found. */
    public Set<String> foundAmong(Set<String> some) {
        Set<String> both = categoriesFound();
        both.retainAll(some);
        return both;
    }

    public boolean nothingFound() {
        return categoriesFound().isEmpty();
    }

    /** What the requester asserts, {@code U1} to {@code U6}; empty when nothing. */
    public String assertedGround() {
        return scope.ground() == null ? "" : scope.ground();
    }
}
