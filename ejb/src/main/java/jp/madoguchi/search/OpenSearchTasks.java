package jp.madoguchi.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/**
 * One page of the search tasks that wait for an answer, oldest first.
 *
 * @param after what to ask with for the next page, or {@code null} when this is the last
 */
public record OpenSearchTasks(List<OpenSearchTask> rows, String after) implements Serializable {

    /** A system somebody still has to search. {@code result} is {@code PENDING} or {@code ERROR}. */
    public record OpenSearchTask(RequestReference reference, String system, SearchResult result, Instant askedAt)
            implements Serializable {}

    public OpenSearchTasks {
        rows = List.copyOf(rows);
    }

    public Optional<String> next() {
        return Optional.ofNullable(after);
    }
}
