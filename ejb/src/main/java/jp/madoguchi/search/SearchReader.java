package jp.madoguchi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.search.persistence.SearchTask;
import jp.madoguchi.search.persistence.StoredSearchTasks;
import jp.madoguchi.shared.RequestReference;

/**
 * Reads what was found for Madoguchi's own parts, which have checked their caller already. Pages and resources use
 * {@link SearchTasks}.
 */
@ApplicationScoped
public class SearchReader {

    @Inject
    private StoredSearchTasks stored;

    public SearchLog of(RequestReference reference) {
        return new SearchLog(
                stored.of(reference).stream().map(SearchReader::shown).toList());
    }

    private static SearchTaskView shown(SearchTask task) {
        return new SearchTaskView(
                task.system(),
                task.result(),
                task.categories(),
                task.records(),
                task.note(),
                task.answeredBy(),
                task.answeredAt());
    }
}
