package jp.madoguchi.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.ledger.persistence.LedgerTables;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** The ledger of requests, 開示等請求台帳, with at least what domain 9.1 asks for. */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.MANAGER, Role.Names.AUDITOR})
public class Ledger {

    @Inject
    private LedgerTables tables;

    /** One page of requests, newest first. */
    public LedgerPage page(LedgerQuery query) {
        // one more than asked for tells whether there is a next page, without counting any
        List<LedgerLine> rows = tables.page(query, query.cursor(), query.size() + 1);
        List<LedgerLine> shown = rows.subList(0, Math.min(rows.size(), query.size()));
        return new LedgerPage(shown, rows.size() > query.size() ? cursorOf(shown.get(shown.size() - 1)) : null);
    }

    /**
     * Everything recorded of one request.
     *
     * @throws RequestNotFound when there is none
     */
    public LedgerSheet of(RequestReference reference) {
        Map<LedgerSection, List<LedgerLine>> sections = new EnumMap<>(LedgerSection.class);
        for (LedgerSection section : LedgerSection.values()) {
            sections.put(section, tables.lines(section, List.of(reference.value())));
        }
        if (sections.get(LedgerSection.REQUESTS).isEmpty()) {
            throw new RequestNotFound();
        }
        return new LedgerSheet(reference, sections);
    }

    private static String cursorOf(LedgerLine line) {
        return new LedgerCursor((Instant) line.value(LedgerColumn.RECEIVED_AT), line.reference()).encoded();
    }
}
