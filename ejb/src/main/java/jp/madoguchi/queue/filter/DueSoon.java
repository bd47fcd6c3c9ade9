package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** The internal target is today or within three business days, and its clock runs (domain 9.3). */
@ApplicationScoped
public class DueSoon implements QueueFilter {

    @Override
    public String code() {
        return "DUE_SOON";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(
                cb.isTrue(row.get("open")),
                cb.isFalse(row.get("paused")),
                cb.between(row.<LocalDate>get("targetOn"), reader.today(), reader.dueSoonUntil()));
    }
}
