package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.search.SearchLog;
import jp.madoguchi.search.SearchReader;

/** Brings items and the search together. */
@ApplicationScoped
class ItemsToDecide {

    @Inject
    private SearchReader searches;

    /** In the items' order. */
    public List<ItemToDecide> of(DataSubjectRequest request) {
        SearchLog log = searches.of(request.reference());
        return request.items().stream()
                .map(item -> new ItemToDecide(item.number(), item.kind(), item.scope(), log.found(item.scope())))
                .toList();
    }
}
