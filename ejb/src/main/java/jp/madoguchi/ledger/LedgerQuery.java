package jp.madoguchi.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;

/**
 * What somebody wants to see of the ledger. Everything narrows it further; {@code null} narrows nothing.
 *
 * @param receivedFrom first day of receipt, in Tokyo
 * @param closedTo last day on which a request was closed
 * @param kind of one of the items
 * @param outcome of one of the items; of an item of that kind when a kind is given as well
 * @param reason a code of domain 2.3 on one of the decision lines
 * @param after cursor from {@link LedgerPage#next()}, {@code null} for the first page
 */
public record LedgerQuery(
        LocalDate receivedFrom,
        LocalDate receivedTo,
        LocalDate closedFrom,
        LocalDate closedTo,
        RequestKind kind,
        ItemOutcome outcome,
        String reason,
        Channel channel,
        String after,
        int size)
        implements Serializable {

    public static final int USUAL_SIZE = 50;
    public static final int LARGEST_SIZE = 100;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9998;

    public LedgerQuery {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InputRejected("size", "ledger.size.out.of.range", LARGEST_SIZE);
        }
        if (reason != null && !LedgerWords.isReason(reason)) {
            throw new InputRejected("reason", "ledger.parameter.not.known");
        }
        requireOrder("receivedFrom", receivedFrom, "receivedTo", receivedTo);
        requireOrder("closedFrom", closedFrom, "closedTo", closedTo);
    }

    /** Everything, newest first. */
    public static LedgerQuery everything() {
        return new LedgerQuery(null, null, null, null, null, null, null, null, null, USUAL_SIZE);
    }

    /**
     * Reads the parameters of a link or of the API; each may be missing.
     *
     * @throws InputRejected naming every parameter that cannot be read
     */
    public static LedgerQuery of(UnaryOperator<String> parameter) {
        return LedgerParameters.read(parameter);
    }

    /** What narrows it, as the parameters {@link #of} reads: without the place in it, and without personal data. */
    public Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "receivedFrom", receivedFrom);
        put(filters, "receivedTo", receivedTo);
        put(filters, "closedFrom", closedFrom);
        put(filters, "closedTo", closedTo);
        put(filters, "kind", kind);
        put(filters, "outcome", outcome);
        put(filters, "reason", reason);
        put(filters, "channel", channel);
        return filters;
    }

    public LedgerQuery pageAfter(String cursor) {
        return new LedgerQuery(
                receivedFrom, receivedTo, closedFrom, closedTo, kind, outcome, reason, channel, cursor, size);
    }

    /** Where it goes on. */
    public Optional<LedgerCursor> cursor() {
        return Optional.ofNullable(after).map(LedgerCursor::of);
    }

    private static void put(Map<String, String> filters, String name, Object value) {
        if (value != null) {
            filters.put(name, value.toString());
        }
    }

    private static void requireOrder(String first, LocalDate from, String last, LocalDate to) {
        requireStorable(first, from);
        requireStorable(last, to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InputRejected(last, "ledger.period.order");
        }
    }

    /** Java knows dates that no database does. */
    static void requireStorable(String field, LocalDate date) {
        if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
            throw new InputRejected(field, "ledger.parameter.not.known");
        }
    }

    static void requireStorable(String field, Instant instant) {
        requireStorable(field, LocalDate.ofInstant(instant, ClockOfTheOffice.TOKYO));
    }
}
