package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.search.SearchLog;
import jp.madoguchi.search.SearchReader;

/** Brings items and the search together. */
@ApplicationScoped
class ItemsToDecide {

    @Inject
    private SearchReader searches;

    @Inject
    private RequestTypes types;

    @Inject
    @Any
    private Instance<PartsAnsweredElsewhere> elsewhere;

    /** In the items' order. */
    public List<ItemToDecide> of(DataSubjectRequest request) {
        SearchLog log = searches.of(request.reference());
        Map<Integer, Map<String, String>> referred = new TreeMap<>();
        elsewhere.forEach(known -> referred.putAll(known.of(request.reference())));
        return request.items().stream()
                .map(item -> new ItemToDecide(
                        item.number(),
                        item.kind(),
                        item.scope(),
                        log.found(item.scope()),
                        isSearched(item),
                        referred.getOrDefault(item.number(), Map.of())))
                .toList();
    }

    private boolean isSearched(RequestItem item) {
        return types.of(item.kind()).map(RequestType::isSearched).orElse(true);
    }
}
