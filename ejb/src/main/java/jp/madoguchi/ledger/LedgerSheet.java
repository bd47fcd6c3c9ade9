package jp.madoguchi.ledger;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.RequestReference;

/** Everything the ledger holds of one request; every section is there, empty or not. */
public record LedgerSheet(RequestReference reference, Map<LedgerSection, List<LedgerLine>> sections)
        implements Serializable {

    public LedgerSheet {
        sections = Collections.unmodifiableMap(new EnumMap<>(sections));
    }
}
