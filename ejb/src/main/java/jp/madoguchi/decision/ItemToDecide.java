package jp.madoguchi.decision;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * An item with what was found of what it asks for.
 *
 * @param found data categories, by system; systems that hold none are absent
 */
record ItemToDecide(int number, RequestKind kind, ItemScope scope, Map<String, Set<String>> found) {

    ItemToDecide {
        found = Map.copyOf(found);
    }

    Set<String> categoriesFound() {
        Set<String> categories = new TreeSet<>();
        found.values().forEach(categories::addAll);
        return categories;
    }

    boolean nothingFound() {
        return found.isEmpty();
    }

    /** Whether it is decided purpose by purpose instead of category by category. */
    boolean namesPurposes() {
        return kind == RequestKind.USE_STOP && !scope.purposes().isEmpty();
    }
}
