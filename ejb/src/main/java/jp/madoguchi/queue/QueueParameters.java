package jp.madoguchi.queue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** A {@link QueueQuery} as the parameters of a link: {@code view=OVERDUE&status=REVIEW&sort=-DUE}. */
final class QueueParameters {

    private final UnaryOperator<String> parameter;
    private final List<Violation> violations = new ArrayList<>();

    QueueParameters(UnaryOperator<String> parameter) {
        this.parameter = parameter;
    }

    QueueQuery read() {
        QueueQuery usual = QueueQuery.of(value("view", "ALL_OPEN"));
        String order = value("sort", usual.sort().name());
        boolean descending = order.startsWith("-");
        Set<RequestStatus> statuses = codes("status", RequestStatus.class);
        Set<RequestKind> kinds = codes("type", RequestKind.class);
        QueueSort sort = parsed("sort", descending ? order.substring(1) : order, QueueSort::valueOf, usual.sort());
        int size = parsed("size", value("size", null), Integer::valueOf, usual.size());
        LocalDate receivedFrom = date("receivedFrom");
        LocalDate receivedTo = date("receivedTo");
        LocalDate decidedFrom = date("decidedFrom");
        LocalDate decidedTo = date("decidedTo");
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new QueueQuery(
                usual.view(),
                statuses,
                kinds,
                value("assignee", null),
                value("q", null),
                sort,
                descending,
                value("after", null),
                size,
                receivedFrom,
                receivedTo,
                decidedFrom,
                decidedTo);
    }

    static Map<String, String> write(QueueQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("view", query.view());
        put(parameters, "status", QueueQuery.joined(query.statuses()));
        put(parameters, "type", QueueQuery.joined(query.kinds()));
        put(parameters, "assignee", query.assignee());
        put(parameters, "q", query.text());
        parameters.put("sort", (query.descending() ? "-" : "") + query.sort());
        put(parameters, "receivedFrom", query.receivedFrom());
        put(parameters, "receivedTo", query.receivedTo());
        put(parameters, "decidedFrom", query.decidedFrom());
        put(parameters, "decidedTo", query.decidedTo());
        put(parameters, "after", query.after());
        if (query.size() != QueueQuery.USUAL_SIZE) {
            put(parameters, "size", query.size());
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    private String value(String name, String otherwise) {
        String value = parameter.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private LocalDate date(String name) {
        return parsed(name, value(name, null), LocalDate::parse, null);
    }

    private <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        for (String code : value(name, "").split(",")) {
            E parsed = parsed(name, code.isBlank() ? null : code.strip(), text -> Enum.valueOf(type, text), null);
            if (parsed != null) {
                codes.add(parsed);
            }
        }
        return codes;
    }

    private <T> T parsed(String name, String text, Function<String, T> parse, T otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            violations.add(new Violation(name, "queue.parameter.not.known"));
            return otherwise;
        }
    }
}
