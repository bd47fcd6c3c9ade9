package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** Open, and claimed by nobody. */
@ApplicationScoped
public class Unassigned implements QueueFilter {

    @Override
    public String code() {
        return "UNASSIGNED";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(cb.isTrue(row.get("open")), cb.isNull(row.get("assignee")));
    }
}
