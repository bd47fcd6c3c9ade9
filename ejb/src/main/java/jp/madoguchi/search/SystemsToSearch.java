package jp.madoguchi.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;

/**
 * Which systems must be searched: each that can hold a category asked for. Somebody who asks for everything has every
 * system searched, and so has somebody who asks for a category no system is said to hold, because "not held" must rest
 * on a search (domain 2.4, D7). What somebody else answers is not looked at: a system that holds nothing but that is left
 * alone (domain 3.6).
 */
final class SystemsToSearch {

    private SystemsToSearch() {}

    /** What is sought for one item, without the categories that are answered elsewhere. */
    record Sought(ItemScope scope, Set<String> elsewhere) {

        private boolean isUnknownTo(Collection<SystemSource> systems) {
            return scope.categories().stream()
                    .filter(asked -> !elsewhere.contains(asked))
                    .anyMatch(asked -> systems.stream().noneMatch(system -> system.canHold(asked)));
        }

        private boolean mayBeIn(SystemSource system, boolean everywhere) {
            boolean holdsMore = system.categories().isEmpty() || !elsewhere.containsAll(system.categories());
            boolean named = scope.categories().stream()
                    .filter(asked -> !elsewhere.contains(asked))
                    .anyMatch(system::canHold);
            return named || (everywhere || scope.asksForEverything()) && holdsMore;
        }
    }

    /** Whether somebody's data are looked for at all to answer this kind; a complaint or a setting needs none. */
    static boolean isSearched(RequestKind kind, RequestTypes types) {
        return types.of(kind).map(RequestType::isSearched).orElse(true);
    }

    static List<SystemSource> among(Collection<SystemSource> systems, Collection<ItemScope> scopes) {
        return amongSought(
                systems,
                scopes.stream().map(scope -> new Sought(scope, Set.of())).toList());
    }

    static List<SystemSource> amongSought(Collection<SystemSource> systems, Collection<Sought> sought) {
        return systems.stream()
                .filter(system -> sought.stream().anyMatch(each -> each.mayBeIn(system, each.isUnknownTo(systems))))
                .toList();
    }
}
