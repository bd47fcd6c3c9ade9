package jp.madoguchi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.OfficeEvent;

/**
 * Somebody has taken a part of the ledger out of the system.
 *
 * @param filters what narrowed it, see {@link LedgerQuery#filters()}
 * @param requests how many requests it holds
 */
public record LedgerExported(
        Actor actor, Instant at, ExportFormat format, String sections, Map<String, String> filters, int requests)
        implements OfficeEvent {

    public LedgerExported {
        filters = Map.copyOf(filters);
    }

    @Override
    public String chain() {
        return "ledger:" + LocalDate.ofInstant(at, ClockOfTheOffice.TOKYO);
    }

    @Override
    public String name() {
        return "LEDGER_EXPORTED";
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(filters);
        details.put("format", format.name());
        details.put("sections", sections);
        details.put("requests", String.valueOf(requests));
        return details;
    }
}
