package jp.madoguchi.ledger.persistence;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.ledger.LedgerCursor;
import jp.madoguchi.ledger.LedgerQuery;
import jp.madoguchi.shared.ClockOfTheOffice;

/** What a query narrows, as conditions on {@code ledger_request}; every value goes in as a parameter. */
final class LedgerFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    LedgerFilter(LedgerQuery query, Optional<LedgerCursor> after) {
        add("received_at >= :receivedFrom", "receivedFrom", start(query.receivedFrom()));
        add("received_at < :receivedTo", "receivedTo", end(query.receivedTo()));
        add("closed_at >= :closedFrom", "closedFrom", start(query.closedFrom()));
        add("closed_at < :closedTo", "closedTo", end(query.closedTo()));
        add("channel = :channel", "channel", query.channel());
        addItem(query);
        add(
                "exists (select 1 from ledger_decision d where d.reference = r.reference and d.reason_code = :reason)",
                "reason",
                query.reason());
        after.ifPresent(cursor -> {
            add("(r.received_at, r.reference) < (:afterAt, :after)", "afterAt", cursor.receivedAt());
            parameters.put("after", cursor.reference());
        });
    }

    /** Kind and outcome are of the same item. */
    private void addItem(LedgerQuery query) {
        if (query.kind() == null && query.outcome() == null) {
            return;
        }
        String kind = query.kind() == null ? "" : " and i.kind = :kind";
        String outcome = query.outcome() == null ? "" : " and i.outcome = :outcome";
        conditions.add("exists (select 1 from ledger_item i where i.reference = r.reference" + kind + outcome + ")");
        put("kind", query.kind());
        put("outcome", query.outcome());
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void bind(Query statement) {
        parameters.forEach(statement::setParameter);
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            put(name, value);
        }
    }

    private void put(String name, Object value) {
        if (value != null) {
            parameters.put(name, value instanceof Enum<?> code ? code.name() : value);
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant();
    }

    private static Instant end(LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }
}
