package jp.madoguchi.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** Reads a {@link LedgerQuery} from the parameters of a link, and names everything that cannot be read at once. */
final class LedgerParameters {

    private final UnaryOperator<String> parameter;
    private final List<Violation> violations = new ArrayList<>();

    private LedgerParameters(UnaryOperator<String> parameter) {
        this.parameter = parameter;
    }

    static LedgerQuery read(UnaryOperator<String> parameter) {
        return new LedgerParameters(parameter).read();
    }

    private LedgerQuery read() {
        LocalDate receivedFrom = parsed("receivedFrom", LocalDate::parse);
        LocalDate receivedTo = parsed("receivedTo", LocalDate::parse);
        LocalDate closedFrom = parsed("closedFrom", LocalDate::parse);
        LocalDate closedTo = parsed("closedTo", LocalDate::parse);
        RequestKind kind = parsed("kind", RequestKind::valueOf);
        ItemOutcome outcome = parsed("outcome", ItemOutcome::valueOf);
        Channel channel = parsed("channel", Channel::valueOf);
        Integer size = parsed("size", Integer::valueOf);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return new LedgerQuery(
                receivedFrom,
                receivedTo,
                closedFrom,
                closedTo,
                kind,
                outcome,
                value("reason"),
                channel,
                value("after"),
                size == null ? LedgerQuery.USUAL_SIZE : size);
    }

    private String value(String name) {
        String value = parameter.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private <T> T parsed(String name, Function<String, T> parse) {
        String text = value(name);
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            violations.add(new Violation(name, "ledger.parameter.not.known"));
            return null;
        }
    }
}
