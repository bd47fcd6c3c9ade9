package jp.madoguchi.web.api.ledger;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.ledger.LedgerLine;
import jp.madoguchi.ledger.LedgerSection;

/** A line of the ledger under the names of its columns; what is not known is absent. */
public record LedgerRow(@JsonAnyGetter Map<String, Object> values) {

    static LedgerRow of(LedgerSection section, LedgerLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reference", line.reference());
        section.columns().stream()
                .filter(column -> line.value(column) != null)
                .forEach(column -> values.put(column.column(), line.value(column)));
        return new LedgerRow(values);
    }
}
