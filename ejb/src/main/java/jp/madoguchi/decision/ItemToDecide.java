package jp.madoguchi.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * An item with what was found of what it asks for.
 *
 * @param found data categories, by system; systems that hold none are absent
 * @param searched whether data are looked for to answer it; a complaint is answered without
 * @param elsewhere the parts somebody else answers, with the reason code for each
 */
record ItemToDecide(
        int number,
        RequestKind kind,
        ItemScope scope,
        Map<String, Set<String>> found,
        boolean searched,
        Map<String, String> elsewhere) {

    ItemToDecide {
        found = Map.copyOf(found);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** An item that is searched, and that nobody else answers. */
    ItemToDecide(int number, RequestKind kind, ItemScope scope, Map<String, Set<String>> found) {
        this(number, kind, scope, found, true, Map.of());
    }

    Set<String> categoriesFound() {
        Set<String> categories = new TreeSet<>();
        found.values().forEach(categories::addAll);
        return categories;
    }

    boolean nothingFound() {
        return found.isEmpty();
    }

    /** Whether it is decided purpose by purpose or recipient by recipient instead of category by category. */
    boolean namesParts() {
        return !namedParts().isEmpty();
    }

    /** The purposes or recipients named, where the kind is decided by them. */
    List<String> namedParts() {
        return switch (kind) {
            case USE_STOP -> distinct(scope.purposes(), List.of());
            case TPR_DISCLOSURE, TP_STOP, OPTOUT_STOP -> distinct(List.of(), scope.recipients());
            case CONSENT_WITHDRAWAL -> distinct(scope.purposes(), scope.recipients());
            default -> List.of();
        };
    }

    private static List<String> distinct(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
