package jp.madoguchi.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.madoguchi.policy.SystemSource;

/**
 * Which systems are asked when a request is searched, be it for the first time or once more after a supplement (domain
 * 5.1, REVIEW to AWAIT_SUPPLEMENT). What was found stays found and what does not apply still does not; "not found" must
 * rest on everything the requester has told us by now, so it is asked again.
 */
final class SecondSearch {

    private SecondSearch() {}

    static boolean isAsked(SearchResult before) {
        return before != SearchResult.FOUND && before != SearchResult.NOT_APPLICABLE;
    }

    /** @param answered what each system that was asked before came to, by its code */
    static List<SystemSource> among(Collection<SystemSource> sought, Map<String, SearchResult> answered) {
        return sought.stream()
                .filter(system -> !answered.containsKey(system.code()) || isAsked(answered.get(system.code())))
                .toList();
    }
}
