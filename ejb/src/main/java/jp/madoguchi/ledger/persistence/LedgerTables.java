package jp.madoguchi.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.ledger.LedgerColumn;
import jp.madoguchi.ledger.LedgerCursor;
import jp.madoguchi.ledger.LedgerLine;
import jp.madoguchi.ledger.LedgerQuery;
import jp.madoguchi.ledger.LedgerSection;

/** Reads the views of the ledger: one statement a page, one a section. */
@ApplicationScoped
public class LedgerTables {

    @PersistenceContext
    private EntityManager entityManager;

    /** Requests, newest first, after a place and never after a number of rows to skip. */
    public List<LedgerLine> page(LedgerQuery query, Optional<LedgerCursor> after, int atMost) {
        LedgerFilter filter = new LedgerFilter(query, after);
        Query statement = entityManager
                .createNativeQuery(LedgerSection.REQUESTS.select() + " r" + filter.where()
                        + " order by r.received_at desc, r.reference desc")
                .setMaxResults(atMost);
        filter.bind(statement);
        return read(statement, LedgerSection.REQUESTS);
    }

    /** The references that a query finds, oldest first. */
    public List<String> references(LedgerQuery query, int atMost) {
        LedgerFilter filter = new LedgerFilter(query, Optional.empty());
        Query statement = entityManager
                .createNativeQuery("select r.reference from ledger_request r" + filter.where()
                        + " order by r.received_at, r.reference")
                .setMaxResults(atMost);
        filter.bind(statement);
        List<?> found = statement.getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** The lines of a section, request by request in the order of their references. */
    public List<LedgerLine> lines(LedgerSection section, Collection<String> references) {
        Query statement = entityManager
                .createNativeQuery(
                        section.select() + " where reference in (:references) order by reference, " + section.order())
                .setParameter("references", references);
        return read(statement, section);
    }

    private static List<LedgerLine> read(Query statement, LedgerSection section) {
        List<?> rows = statement.getResultList();
        return rows.stream().map(row -> line(section, (Object[]) row)).toList();
    }

    private static LedgerLine line(LedgerSection section, Object[] row) {
        Map<LedgerColumn, Serializable> values = new EnumMap<>(LedgerColumn.class);
        List<LedgerColumn> columns = section.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row[i + 1];
            if (value != null) {
                values.put(columns.get(i), Stored.value(value));
            }
        }
        return new LedgerLine((String) row[0], values);
    }
}
