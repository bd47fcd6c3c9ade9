package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** Open, and claimed by whoever looks. */
@ApplicationScoped
public class Mine implements QueueFilter {

    @Override
    public String code() {
        return "MINE";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(cb.isTrue(row.get("open")), cb.equal(row.get("assignee"), reader.subject()));
    }
}
