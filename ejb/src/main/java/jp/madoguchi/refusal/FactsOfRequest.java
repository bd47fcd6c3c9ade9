package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.refusal.persistence.EarlierRequests;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.search.SearchReader;

/** Gathers what grounds and decisions look at, so that neither has to fetch. */
@ApplicationScoped
public class FactsOfRequest {

    @Inject
    private SearchReader searches;

    @Inject
    private EarlierRequests earlier;

    @Inject
    private Policy policy;

    /** The facts of every item, in the items' order. */
    public List<RequestFacts> of(DataSubjectRequest request) {
        Map<String, Set<String>> found = searches.of(request.reference()).found();
        return request.items().stream()
                .map(item -> factsOf(request, item, found))
                .toList();
    }

    private RequestFacts factsOf(DataSubjectRequest request, RequestItem item, Map<String, Set<String>> found) {
        return new RequestFacts(
                request.reference(),
                item.number(),
                item.kind(),
                item.scope(),
                foundOfThoseAskedFor(item.scope(), found),
                request.identityVerdictId().isPresent(),
                item.requiredLevel(),
                request.form().requesterKind(),
                IdenticalRequests.among(earlier.scopesAskedBefore(request, item.kind()), item.scope()),
                unstoppableOf(item.scope()));
    }

    static Map<String, Set<String>> foundOfThoseAskedFor(ItemScope scope, Map<String, Set<String>> found) {
        Map<String, Set<String>> relevant = new TreeMap<>();
        found.forEach((system, categories) -> {
            Set<String> asked = new TreeSet<>(categories);
            if (!scope.asksForEverything()) {
                asked.retainAll(scope.categories());
            }
            if (!asked.isEmpty()) {
                relevant.put(system, asked);
            }
        });
        return relevant;
    }

    private Set<String> unstoppableOf(ItemScope scope) {
        return policy.purposes().stream()
                .filter(purpose -> !purpose.stoppable())
                .map(Purpose::code)
                .filter(scope.purposes()::contains)
                .collect(Collectors.toSet());
    }
}
