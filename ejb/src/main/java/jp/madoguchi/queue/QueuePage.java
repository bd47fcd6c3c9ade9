package jp.madoguchi.queue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One page of the queue and, when more follows, the cursor to ask for it with. */
public record QueuePage(List<QueueEntry> rows, String nextCursor) implements Serializable {

    public QueuePage {
        rows = List.copyOf(rows);
    }

    public Optional<String> next() {
        return Optional.ofNullable(nextCursor);
    }
}
