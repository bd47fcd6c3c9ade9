package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.refusal.persistence.EarlierRequests;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.search.SearchLog;
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
        SearchLog log = searches.of(request.reference());
        List<EarlierItem> before = earlier.itemsBefore(request);
        return request.items().stream()
                .map(item -> factsOf(request, item, log, before))
                .toList();
    }

    private RequestFacts factsOf(
            DataSubjectRequest request, RequestItem item, SearchLog log, List<EarlierItem> before) {
        return new RequestFacts(
                request.reference(),
                item.number(),
                item.kind(),
                item.scope(),
                log.found(item.scope()),
                request.identityVerdictId().isPresent(),
                item.requiredLevel(),
                request.form().requesterKind(),
                IdenticalRequests.among(before, item),
                unstoppableOf(item.scope()));
    }

    private Set<String> unstoppableOf(ItemScope scope) {
        return policy.purposes().stream()
                .filter(purpose -> !purpose.stoppable())
                .map(Purpose::code)
                .filter(scope.purposes()::contains)
                .collect(Collectors.toSet());
    }
}
