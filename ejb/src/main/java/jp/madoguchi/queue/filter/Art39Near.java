package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** APPI Art. 39: not decided, and the day from which a suit is possible is past or within four days. */
@ApplicationScoped
public class Art39Near implements QueueFilter {

    @Override
    public String code() {
        return "ART39";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(
                cb.isTrue(row.get("open")),
                cb.isNull(row.get("decidedOn")),
                cb.lessThanOrEqualTo(row.<LocalDate>get("art39On"), reader.art39NearUntil()));
    }
}
