package jp.madoguchi.web.console.queue;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.queue.QueueEntry;
import jp.madoguchi.queue.QueuePage;
import jp.madoguchi.queue.QueueQuery;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Asks the queue for one page at a time. The database is never asked how many rows there are: the table is told of the
 * pages seen so far and of one more when more follows. Holds cursors only, and looks the queue up when it needs it.
 */
class QueueRows extends LazyDataModel<QueueEntry> {

    private static final long serialVersionUID = 1L;

    private final QueueQuery query;
    private final List<String> cursors = new ArrayList<>();
    private int known;

    QueueRows(QueueQuery query) {
        this.query = query;
        this.known = query.size();
        cursors.add(null);
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return known;
    }

    @Override
    public List<QueueEntry> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        int page = Math.min(first / query.size(), cursors.size() - 1);
        QueuePage found = CDI.current().select(Queue.class).get().page(query.pageAfter(cursors.get(page)));
        int seen = page * query.size() + found.rows().size();
        if (found.next().isPresent()) {
            remember(page + 1, found.next().get());
        }
        known = found.next().isPresent() ? seen + query.size() : seen;
        setRowCount(known);
        return found.rows();
    }

    @Override
    public String getRowKey(QueueEntry entry) {
        return entry.reference().value();
    }

    private void remember(int page, String cursor) {
        if (page < cursors.size()) {
            cursors.set(page, cursor);
        } else {
            cursors.add(cursor);
        }
    }
}
