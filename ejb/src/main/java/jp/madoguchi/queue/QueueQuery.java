package jp.madoguchi.queue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.InputRejected;

/**
 * What somebody wants to see of the queue. Everything in it narrows the view further; {@code null} and empty sets narrow
 * nothing.
 *
 * @param view code of a {@link QueueFilter}
 * @param statuses any of these
 * @param kinds any of these among the request's items
 * @param text a reference or the beginning of one, or a part of a name
 * @param after cursor from {@link QueuePage#next()}, or {@code null} for the first page
 * @param receivedFrom first day of receipt, in Tokyo
 * @param receivedTo last day of receipt
 * @param decidedFrom first day of decision
 * @param decidedTo last day of decision
 */
public record QueueQuery(
        String view,
        Set<RequestStatus> statuses,
        Set<RequestKind> kinds,
        String assignee,
        String text,
        QueueSort sort,
        boolean descending,
        String after,
        int size,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        LocalDate decidedFrom,
        LocalDate decidedTo)
        implements Serializable {

    public static final int USUAL_SIZE = 25;
    public static final int LARGEST_SIZE = 100;

    private static final int LONGEST_TEXT = 100;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    public QueueQuery {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        text = text == null || text.isBlank() ? null : text;
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InputRejected("size", "queue.size.out.of.range", LARGEST_SIZE);
        }
        requirePlain("q", text);
        requirePlain("assignee", assignee);
        requireStorable("receivedFrom", receivedFrom);
        requireStorable("receivedTo", receivedTo);
        requireStorable("decidedFrom", decidedFrom);
        requireStorable("decidedTo", decidedTo);
    }

    /** The first page of a view, in the order of its internal targets. */
    public static QueueQuery of(String view) {
        return new QueueQuery(
                view, Set.of(), Set.of(), null, null, QueueSort.DUE, false, null, USUAL_SIZE, null, null, null, null);
    }

    /**
     * Reads the parameters of a link or of the API; each may be missing.
     *
     * @param parameter gives the value of a parameter by its name, or {@code null}
     * @throws InputRejected naming every parameter that cannot be read
     */
    public static QueueQuery of(UnaryOperator<String> parameter) {
        return new QueueParameters(parameter).read();
    }

    /** This query as the parameters that {@link #of(UnaryOperator)} reads, without what narrows nothing. */
    public Map<String, String> parameters() {
        return QueueParameters.write(this);
    }

    public QueueQuery withStatus(RequestStatus status) {
        return new QueueQuery(
                view,
                Set.of(status),
                kinds,
                assignee,
                text,
                sort,
                descending,
                after,
                size,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    public QueueQuery withText(String newText) {
        return new QueueQuery(
                view,
                statuses,
                kinds,
                assignee,
                newText,
                sort,
                descending,
                null,
                size,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    public QueueQuery receivedBetween(LocalDate from, LocalDate to) {
        return new QueueQuery(
                view, statuses, kinds, assignee, text, sort, descending, after, size, from, to, decidedFrom, decidedTo);
    }

    public QueueQuery decidedBetween(LocalDate from, LocalDate to) {
        return new QueueQuery(
                view,
                statuses,
                kinds,
                assignee,
                text,
                sort,
                descending,
                after,
                size,
                receivedFrom,
                receivedTo,
                from,
                to);
    }

    public QueueQuery sortedBy(QueueSort newSort, boolean newDescending) {
        return new QueueQuery(
                view,
                statuses,
                kinds,
                assignee,
                text,
                newSort,
                newDescending,
                null,
                size,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    public QueueQuery pageAfter(String cursor) {
        return new QueueQuery(
                view,
                statuses,
                kinds,
                assignee,
                text,
                sort,
                descending,
                cursor,
                size,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    public QueueQuery ofSize(int newSize) {
        return new QueueQuery(
                view,
                statuses,
                kinds,
                assignee,
                text,
                sort,
                descending,
                after,
                newSize,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    static <E extends Enum<E>> String joined(Set<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Java knows dates that no database does. */
    static void requireStorable(String field, LocalDate date) {
        if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
            throw new InputRejected(field, "queue.parameter.not.known");
        }
    }

    private static void requirePlain(String field, String value) {
        if (value != null && (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl))) {
            throw new InputRejected(field, "queue.text.not.plain", LONGEST_TEXT);
        }
    }
}
