package jp.madoguchi.search;

import java.util.Collection;
import java.util.List;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;

/**
 * Which systems must be searched: each that can hold a category asked for. Somebody who asks for everything has every
 * system searched, and so has somebody who asks for a category no system is said to hold, because "not held" must rest
 * on a search (domain 2.4, D7).
 */
final class SystemsToSearch {

    private SystemsToSearch() {}

    static List<SystemSource> among(Collection<SystemSource> systems, Collection<ItemScope> scopes) {
        boolean every = scopes.stream().anyMatch(scope -> scope.asksForEverything() || unknownTo(systems, scope));
        return systems.stream()
                .filter(system -> every || scopes.stream().anyMatch(scope -> scope.touches(system.categories())))
                .toList();
    }

    /** Whether somebody's data are looked for at all to answer this kind; a complaint or a setting needs none. */
    static boolean isSearched(RequestKind kind, RequestTypes types) {
        return types.of(kind).map(RequestType::isSearched).orElse(true);
    }

    private static boolean unknownTo(Collection<SystemSource> systems, ItemScope scope) {
        return scope.categories().stream()
                .anyMatch(asked -> systems.stream().noneMatch(system -> system.canHold(asked)));
    }
}
