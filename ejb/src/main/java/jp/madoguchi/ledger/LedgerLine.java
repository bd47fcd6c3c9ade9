package jp.madoguchi.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One line of a section.
 *
 * @param values text, {@link Long}, {@link Boolean}, {@link LocalDate} or {@link Instant}; what is not known is not there
 */
public record LedgerLine(String reference, Map<LedgerColumn, Serializable> values) implements Serializable {

    public LedgerLine {
        Map<LedgerColumn, Serializable> kept = new EnumMap<>(LedgerColumn.class);
        kept.putAll(values);
        values = Collections.unmodifiableMap(kept);
    }

    /** The value of a column, or {@code null}. */
    public Serializable value(LedgerColumn column) {
        return column == LedgerColumn.REFERENCE ? reference : values.get(column);
    }
}
