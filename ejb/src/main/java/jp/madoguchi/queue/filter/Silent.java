package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;

/**
 * The requester has let the time to answer go by: somebody should look whether to propose rejection (domain 6.2, C-SUPP).
 * Nothing is rejected by itself.
 */
@ApplicationScoped
public class Silent implements QueueFilter {

    @Override
    public String code() {
        return "SILENT";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(cb.isTrue(row.get("open")), cb.lessThan(row.<LocalDate>get("answerBy"), reader.today()));
    }
}
