package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One page of the ledger, newest request first, and the cursor of the next when more follows. */
public record LedgerPage(List<LedgerLine> rows, String nextCursor) implements Serializable {

    public LedgerPage {
        rows = List.copyOf(rows);
    }

    public Optional<String> next() {
        return Optional.ofNullable(nextCursor);
    }
}
