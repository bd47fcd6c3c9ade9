package jp.madoguchi.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /** The systems a search may not end without. */
    public List<String> unanswered() {
        return tasks.stream()
                .filter(task -> !task.result().isConclusive())
                .map(SearchTaskView::system)
                .toList();
    }
}
