package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/** Open requests of employees and applicants, which the personnel department is heard on (domain 3.1, 11.38). */
@ApplicationScoped
public class HumanResources implements QueueFilter {

    @Override
    public String code() {
        return "PERSONNEL";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(cb.isTrue(row.get("open")), cb.isTrue(row.get("personnel")));
    }
}
