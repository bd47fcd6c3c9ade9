package jp.madoguchi.queue.persistence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.queue.QueueCursor;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.queue.QueueRow;
import jp.madoguchi.queue.SearchName;
import jp.madoguchi.queue.SearchText;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.ClockOfTheOffice;

/** What a query asks for beyond its view, as conditions on the row. */
final class Narrowing {

    private static final char ESCAPE = '\\';

    private final CriteriaBuilder cb;
    private final Root<QueueRow> row;

    Narrowing(CriteriaBuilder cb, Root<QueueRow> row) {
        this.cb = cb;
        this.row = row;
    }

    Stream<Predicate> by(QueueQuery query) {
        List<Predicate> narrowing = new ArrayList<>();
        if (!query.statuses().isEmpty()) {
            narrowing.add(row.get("status").in(query.statuses()));
        }
        if (!query.kinds().isEmpty()) {
            narrowing.add(cb.or(query.kinds().stream().map(this::ofKind).toArray(Predicate[]::new)));
        }
        if (query.assignee() != null) {
            narrowing.add(cb.equal(row.get("assignee"), query.assignee()));
        }
        if (query.text() != null) {
            narrowing.addAll(matching(SearchText.of(query.text())));
        }
        addPeriods(query, narrowing);
        return narrowing.stream();
    }

    Stream<Predicate> toSight(Set<RequestStatus> sight) {
        return sight.size() == RequestStatus.values().length
                ? Stream.empty()
                : Stream.of(row.get("status").in(sight));
    }

    /** A comparison of whole keys, which an index can start from; two comparisons with "or" between could not. */
    Predicate after(QueueCursor cursor) {
        Expression<String> here =
                cb.function("row", String.class, row.get(cursor.sort().attribute()), row.get("reference"));
        Expression<String> there =
                cb.function("row", String.class, cb.literal(cursor.key()), cb.literal(cursor.reference()));
        return cursor.descending() ? cb.lessThan(here, there) : cb.greaterThan(here, there);
    }

    /** Days of receipt are compared as instants, because that is what the order by receipt has its index on. */
    private void addPeriods(QueueQuery query, List<Predicate> narrowing) {
        if (query.receivedFrom() != null) {
            narrowing.add(cb.greaterThanOrEqualTo(row.<Instant>get("receivedAt"), beginningOf(query.receivedFrom())));
        }
        if (query.receivedTo() != null) {
            narrowing.add(cb.lessThan(
                    row.<Instant>get("receivedAt"),
                    beginningOf(query.receivedTo().plusDays(1))));
        }
        if (query.decidedFrom() != null) {
            narrowing.add(cb.greaterThanOrEqualTo(row.<LocalDate>get("decidedOn"), query.decidedFrom()));
        }
        if (query.decidedTo() != null) {
            narrowing.add(cb.lessThanOrEqualTo(row.<LocalDate>get("decidedOn"), query.decidedTo()));
        }
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant();
    }

    private Predicate ofKind(RequestKind kind) {
        return like("kinds", "% " + escaped(kind.name()) + " %");
    }

    private Collection<Predicate> matching(SearchText text) {
        if (text instanceof SearchText.Reference reference) {
            return List.of(like("reference", escaped(reference.beginning()) + "%"));
        }
        List<String> words = ((SearchText.Name) text).words();
        if (words.isEmpty()) {
            return List.of(cb.disjunction());
        }
        return words.stream()
                .flatMap(word -> Stream.of(hasGramsOf(word), like("searchName", "%" + escaped(word) + "%")))
                .toList();
    }

    private Predicate hasGramsOf(String word) {
        String[] grams = SearchName.gramsWanted(word).toArray(String[]::new);
        return cb.isTrue(cb.function("array_includes", Boolean.class, row.get("searchGrams"), cb.literal(grams)));
    }

    private Predicate like(String attribute, String pattern) {
        return cb.like(row.get(attribute), pattern, ESCAPE);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
