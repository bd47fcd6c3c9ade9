package jp.madoguchi.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What the ledger can be taken out as. */
public enum ExportFormat {
    /** One section; RFC 4180, UTF-8 with a byte-order mark, without which spreadsheets guess wrongly. */
    CSV("text/csv;charset=UTF-8"),
    /** Every section on a sheet of its own. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<ExportFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
