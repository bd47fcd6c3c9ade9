package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** The internal target has passed. While the requester has the ball the clock stands still, and nothing is overdue. */
@ApplicationScoped
public class Overdue implements QueueFilter {

    @Override
    public String code() {
        return "OVERDUE";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(
                cb.isTrue(row.get("open")),
                cb.isFalse(row.get("paused")),
                cb.lessThan(row.<LocalDate>get("targetOn"), reader.today()));
    }
}
