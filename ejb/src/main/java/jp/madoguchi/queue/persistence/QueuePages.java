package jp.madoguchi.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.queue.QueueCursor;
import jp.madoguchi.queue.QueueFilter;
import jp.madoguchi.queue.QueuePage;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.queue.QueueRow;
import jp.madoguchi.request.RequestStatus;

/** Reads the queue a page at a time, always from a place and never from a number of rows to skip. */
@ApplicationScoped
public class QueuePages {

    @PersistenceContext
    private EntityManager entityManager;

    /** @param sight the states the reader may see at all */
    public QueuePage read(
            QueueQuery query,
            QueueFilter filter,
            QueueFilter.Reader reader,
            Optional<QueueCursor> after,
            Set<RequestStatus> sight) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<QueueRow> criteria = cb.createQuery(QueueRow.class);
        Root<QueueRow> row = criteria.from(QueueRow.class);
        Narrowing narrowing = new Narrowing(cb, row);
        Stream<Predicate> where = Stream.of(
                        Stream.of(filter.narrow(cb, row, reader)),
                        narrowing.by(query),
                        narrowing.toSight(sight),
                        after.map(narrowing::after).stream())
                .flatMap(predicates -> predicates);
        criteria.select(row).where(where.toArray(Predicate[]::new)).orderBy(order(cb, row, query));
        // one more than asked for tells whether there is a next page, without counting any
        List<QueueRow> rows = entityManager
                .createQuery(criteria)
                .setMaxResults(query.size() + 1)
                .getResultList();
        return page(rows, query);
    }

    private static List<Order> order(CriteriaBuilder cb, Root<QueueRow> row, QueueQuery query) {
        return Stream.of(query.sort().attribute(), "reference")
                .map(attribute -> query.descending() ? cb.desc(row.get(attribute)) : cb.asc(row.get(attribute)))
                .toList();
    }

    private static QueuePage page(List<QueueRow> rows, QueueQuery query) {
        List<QueueRow> shown = rows.subList(0, Math.min(rows.size(), query.size()));
        String next = rows.size() > query.size()
                ? shown.get(shown.size() - 1)
                        .cursor(query.sort(), query.descending())
                        .encoded()
                : null;
        return new QueuePage(shown.stream().map(QueueRow::entry).toList(), next);
    }
}
