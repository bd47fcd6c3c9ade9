package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** Open, and the internal clock stands still. */
@ApplicationScoped
public class Paused implements QueueFilter {

    @Override
    public String code() {
        return "PAUSED";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(cb.isTrue(row.get("open")), cb.isTrue(row.get("paused")));
    }
}
