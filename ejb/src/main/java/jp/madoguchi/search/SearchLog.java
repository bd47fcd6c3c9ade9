package jp.madoguchi.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.request.ItemScope;

/** Every system that was asked, in the order of the policy, and what it answered. */
public record SearchLog(List<SearchTaskView> tasks) implements Serializable {

    public SearchLog {
        tasks = List.copyOf(tasks);
    }

    /** The data categories found, by system; systems in which nothing was found are absent. */
    public Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        tasks.stream()
                .filter(task -> task.result() == SearchResult.FOUND)
                .forEach(task -> found.put(task.system(), task.categories()));
        return found;
    }

    /** As {@link #found()}, of what this item asks for. Systems that hold none of it are absent. */
    public Map<String, Set<String>> found(ItemScope scope) {
        Map<String, Set<String>> found = new TreeMap<>();
        found().forEach((system, categories) -> {
            Set<String> asked = new TreeSet<>(categories);
            if (!scope.asksForEverything()) {
                asked.retainAll(scope.categories());
            }
            if (!asked.isEmpty()) {
                found.put(system, asked);
            }
        });
        return found;
    }

    /** The systems a search may not end without. */
    public List<String> unanswered() {
        return tasks.stream()
                .filter(task -> !task.result().isConclusive())
                .map(SearchTaskView::system)
                .toList();
    }
}
