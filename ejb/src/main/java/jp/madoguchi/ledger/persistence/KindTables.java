package jp.madoguchi.ledger.persistence;

import static jp.madoguchi.ledger.persistence.StandingTables.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.ledger.KindFigures;
import jp.madoguchi.ledger.LedgerColumn;
import jp.madoguchi.ledger.Period;
import jp.madoguchi.ledger.Tally;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** What was received, and what became of it, counted over the views of the ledger. */
@ApplicationScoped
public class KindTables {

    private static final String RECEIVED = " where r.received_at >= :from and r.received_at < :to group by 2";
    private static final String CLOSED = " where r.closed_at >= :from and r.closed_at < :to";

    private static final List<String> OF_REQUESTS =
            List.of("channel", "requester_kind", "account_type", "relation", "regimes");
    private static final List<String> OF_ITEMS = List.of("kind", "categories", "purposes", "recipients");

    /** Of requests whose records are gone their sums stay, by day (domain 9.2). */
    private static final String KEPT = " from kept_figure k where k.day between :firstDay and :lastDay and k.figure = ";

    private static final String ORGANISATIONS =
            "select 'ORGANISATION' as what, f.organisation, count(distinct f.reference)"
                    + " from ledger_referral f join request r on r.reference = f.reference"
                    + " where f.organisation is not null and r.received_at >= :from and r.received_at < :to group by 2";

    private static final String OUTCOMES = summed(
            "select i.kind as one, i.outcome as two, count(*) as amount from ledger_item i"
                    + " join request r on r.reference = i.reference" + CLOSED
                    + " and i.outcome is not null group by i.kind, i.outcome",
            "'OUTCOME'");

    /** Only what was decided: a draft that was overtaken decides nothing. */
    private static final String REASONS = summed(
            "select d.kind as one, d.reason_code as two, count(distinct (d.reference, d.item)) as amount"
                    + " from ledger_decision d join request r on r.reference = d.reference" + CLOSED
                    + " and d.reason_code is not null and d.approved_at is not null group by d.kind, d.reason_code",
            "'REASON'");

    private static final String DAYS = "select i.kind, d.days, d.paused_days, count(*) from ledger_duration d"
            + " join ledger_item i on i.reference = d.reference"
            + " where d.decided_on between :firstDay and :lastDay and i.outcome is distinct from 'WITHDRAWN'"
            + " group by i.kind, d.days, d.paused_days"
            + " union all select k.code, k.days, k.paused, sum(k.amount)" + KEPT + "'DAYS' group by 1, 2, 3";

    private static final String KEPT_RECEIVED =
            "select k.code, k.detail, sum(k.amount)" + KEPT + "'RECEIVED' group by k.code, k.detail";

    @PersistenceContext
    private EntityManager entityManager;

    /** How often each code occurred, most often first within its column. */
    public List<Tally> mix(Period period) {
        Stream<String> ofRequests = OF_REQUESTS.stream().map(column -> mixOf(column, "ledger_request r"));
        Stream<String> ofItems = OF_ITEMS.stream()
                .map(column -> mixOf(column, "ledger_item i join request r on r.reference = i.reference"));
        String present = Stream.of(ofRequests, ofItems, Stream.of(ORGANISATIONS, KEPT_RECEIVED))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" union all "));
        String sql = "select m.what, m.code, sum(m.amount) from (" + present
                + ") as m (what, code, amount) group by 1, 2 order by 1, 3 desc, 2";
        return rows(
                counted(sql, period),
                row -> new Tally(LedgerColumn.valueOf((String) row[0]), (String) row[1], number(row[2])));
    }

    public KindFigures figures(Period period) {
        return new KindFigures(
                receivedByKind(period),
                rows(
                        counted(OUTCOMES, period),
                        row -> new KindFigures.Outcomes(
                                kind(row), ItemOutcome.valueOf((String) row[1]), number(row[2]))),
                rows(
                        counted(REASONS, period),
                        row -> new KindFigures.Reasons(kind(row), (String) row[1], number(row[2]))),
                days(period));
    }

    /** A column may hold several codes, parted by blanks; each of them counts. */
    private static String mixOf(String column, String from) {
        return "select '"
                + LedgerColumn.valueOf(column.toUpperCase(Locale.ROOT)).name()
                + "' as what, c.code, count(*) as amount from " + from
                + " cross join lateral unnest(string_to_array(" + column + ", ' ')) as c (code)" + RECEIVED;
    }

    private Map<RequestKind, Long> receivedByKind(Period period) {
        String sql = mixOf("kind", "ledger_item i join request r on r.reference = i.reference") + " union all "
                + KEPT_RECEIVED + " having k.code = 'KIND'";
        return rows(counted(sql, period), row -> row).stream()
                .collect(Collectors.toMap(
                        row -> RequestKind.valueOf((String) row[1]), row -> number(row[2]), Long::sum));
    }

    private List<KindFigures.Days> days(Period period) {
        Query statement = entityManager
                .createNativeQuery(DAYS)
                .setParameter("firstDay", period.from())
                .setParameter("lastDay", period.to());
        return rows(
                statement,
                row -> new KindFigures.Days(kind(row), (int) number(row[1]), (int) number(row[2]), number(row[3])));
    }

    /** What is there and what was kept of what is gone, added up by its two codes. */
    private static String summed(String present, String figure) {
        return "select m.one, m.two, sum(m.amount) from (" + present
                + " union all select k.code, k.detail, sum(k.amount)" + KEPT + figure
                + " group by 1, 2) as m (one, two, amount) group by 1, 2";
    }

    private Query counted(String sql, Period period) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("from", period.start())
                .setParameter("to", period.end())
                .setParameter("firstDay", period.from())
                .setParameter("lastDay", period.to());
    }

    private static RequestKind kind(Object[] row) {
        return RequestKind.valueOf((String) row[0]);
    }

    private static <T> List<T> rows(Query statement, Function<Object[], T> read) {
        List<?> found = statement.getResultList();
        return found.stream().map(row -> read.apply((Object[]) row)).toList();
    }
}
