package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** Decided, whether or not it has been carried out. */
@ApplicationScoped
public class Decided implements QueueFilter {

    @Override
    public String code() {
        return "DECIDED";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.isNotNull(row.get("decidedOn"));
    }
}
