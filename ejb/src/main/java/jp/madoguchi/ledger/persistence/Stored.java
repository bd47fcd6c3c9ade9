package jp.madoguchi.ledger.persistence;

import java.io.Serializable;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Values of native queries, which come as whatever the driver makes of them, in the types the ledger speaks of. */
final class Stored {

    private Stored() {}

    static Serializable value(Object found) {
        if (found instanceof Instant || found instanceof LocalDate || found instanceof Boolean) {
            return (Serializable) found;
        }
        if (found instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (found instanceof Timestamp moment) {
            return moment.toInstant();
        }
        if (found instanceof Date day) {
            return day.toLocalDate();
        }
        return found instanceof Number number ? (Serializable) number.longValue() : String.valueOf(found);
    }
}
