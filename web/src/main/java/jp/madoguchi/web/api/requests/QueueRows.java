package jp.madoguchi.web.api.requests;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.queue.QueueEntry;
import jp.madoguchi.queue.QueuePage;
import jp.madoguchi.web.api.json.Representation;

/** One page of the queue; {@code next} is the cursor of the page after it, absent on the last. */
public record QueueRows(List<QueueEntry> rows, Optional<String> next) implements Representation {

    static QueueRows of(QueuePage page) {
        return new QueueRows(page.rows(), page.next());
    }
}
