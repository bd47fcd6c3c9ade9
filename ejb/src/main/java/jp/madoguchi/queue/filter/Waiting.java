package jp.madoguchi.queue.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueueRow;
import jp.madoguchi.request.RequestStatus;

/** Waiting for something the requester owes us. */
@ApplicationScoped
public class Waiting implements QueueFilter {

    private static final List<RequestStatus> WAITING = Arrays.stream(RequestStatus.values())
            .filter(RequestStatus::isWaitingForRequester)
            .toList();

    @Override
    public String code() {
        return "WAITING";
    }

    @Override
    public Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader) {
        return cb.and(
                cb.isTrue(row.get("open")), row.<RequestStatus>get("status").in(WAITING));
    }
}
