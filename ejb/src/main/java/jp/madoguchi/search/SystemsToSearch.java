package jp.madoguchi.search;

import java.util.Collection;
import java.util.List;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.ItemScope;

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

    private static boolean unknownTo(Collection<SystemSource> systems, ItemScope scope) {
        return scope.categories().stream()
                .anyMatch(asked -> systems.stream().noneMatch(system -> system.canHold(asked)));
    }
}
