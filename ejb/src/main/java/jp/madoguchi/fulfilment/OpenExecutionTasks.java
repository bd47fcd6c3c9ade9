package jp.madoguchi.fulfilment;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.shared.RequestReference;

/**
 * One page of what still has to be carried out, oldest first.
 *
 * @param after what to ask with for the next page, or {@code null} when this is the last
 */
public record OpenExecutionTasks(List<OpenTask> rows, String after) implements Serializable {

    /** A task with the request it belongs to. */
    public record OpenTask(RequestReference reference, ExecutionLog.ExecutionTaskView task) implements Serializable {}

    public OpenExecutionTasks {
        rows = List.copyOf(rows);
    }

    public Optional<String> next() {
        return Optional.ofNullable(after);
    }

    /** @param found one more than the page holds when there is a next page */
    static OpenExecutionTasks page(List<ExecutionTask> found, int size) {
        List<ExecutionTask> rows = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? String.valueOf(rows.get(size - 1).id()) : null;
        return new OpenExecutionTasks(
                rows.stream()
                        .map(task -> new OpenTask(task.reference(), task.shown()))
                        .toList(),
                next);
    }

    /** A cursor nobody gave out begins at the beginning. */
    static long idIn(String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
    }
}
