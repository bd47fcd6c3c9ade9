package jp.madoguchi.ledger.persistence;

import static jp.madoguchi.ledger.persistence.StandingTables.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.ledger.Period;
import jp.madoguchi.ledger.Quality;
import jp.madoguchi.ledger.Workload;

/** How well the work was done, and who did it. */
@ApplicationScoped
public class WorkTables {

    private static final String QUALITY = """
            select (select count(*) from sent_back b where b.sent_at >= :from and b.sent_at < :to) as sent_back,
                   (select count(*) from pending_notice n
                     where n.template = 'L-03' and n.owed_at >= :from and n.owed_at < :to) as supplements,
                   (select count(*) from identity_verdict v where v.decided_at >= :from and v.decided_at < :to) as verdicts,
                   (select count(*) from identity_verdict v
                     where v.verdict = 'NOT_VERIFIED' and v.decided_at >= :from and v.decided_at < :to) as failed,
                   (select count(*) from notice_posting p where p.returned_at >= :from and p.returned_at < :to) as returned,
                   (select count(*) from document_destruction d where d.reason = 'FORBIDDEN_CONTENT'
                      and d.destroyed_at >= :from and d.destroyed_at < :to) as forbidden,
                   (select count(*) from pending_notice n
                     where n.template = 'L-27' and n.owed_at >= :from and n.owed_at < :to) as misdelivered,
                   (select count(*) from ledger_item i join request r on r.reference = i.reference
                     where i.kind = 'COMPLAINT' and r.closed_at >= :from and r.closed_at < :to) as complaints,
                   (select count(*) from ledger_item i join request r on r.reference = i.reference
                     where i.kind = 'COMPLAINT' and i.outcome in ('FULL', 'PARTIAL')
                       and r.closed_at >= :from and r.closed_at < :to) as reversals
            """;

    private static final String HANDLERS = """
            select q.assignee, count(*) filter (where q.open) as open_ones,
                   count(*) filter (where q.decided_on between :firstDay and :lastDay) as decided
              from queue_row q
             where q.assignee is not null and (q.open or q.decided_on between :firstDay and :lastDay)
             group by q.assignee
             order by 2 desc, 1
            """;

    private static final String SYSTEMS = """
            select s.system, count(*) as answers, avg(s.days) as mean_days,
                   percentile_cont(0.5) within group (order by s.days) as median_days
              from (select t.system, extract(epoch from (t.answered_at - t.asked_at)) / 86400.0 as days
                      from ledger_search t
                     where t.answered_at >= :from and t.answered_at < :to
                    union all
                    select k.code, cast(k.detail as integer) / 24.0
                      from kept_figure k
                     cross join lateral generate_series(1, k.amount)
                     where k.figure = 'SYSTEM' and k.day between :firstDay and :lastDay) s
             group by s.system
             order by 3 desc, 1
            """;

    private static final String FEES = """
            select f.entry, sum(f.entries), sum(f.amount)
              from (select e.entry, 1 as entries, e.amount
                      from fee_entry e
                     where e.on_day between :firstDay and :lastDay
                    union all
                    select k.code, k.amount, k.total
                      from kept_figure k
                     where k.figure = 'FEE' and k.day between :firstDay and :lastDay) f
             group by f.entry
             order by 1
            """;

    /** Of requests whose records are gone their sums stay, by day (domain 9.2). */
    private static final String KEPT_QUALITY = "select k.code, sum(k.amount) from kept_figure k"
            + " where k.figure = 'QUALITY' and k.day between :firstDay and :lastDay group by k.code";

    private static final String CLOSED = " from request r where r.closed_at >= :from and r.closed_at < :to";

    @PersistenceContext
    private EntityManager entityManager;

    public Quality quality(Period period) {
        Object[] row = (Object[]) moments(QUALITY, period).getSingleResult();
        Map<String, Long> kept = rows(days(KEPT_QUALITY, period), each -> each).stream()
                .collect(Collectors.toMap(each -> (String) each[0], each -> number(each[1])));
        return new Quality(
                number(row[0]) + kept.getOrDefault("SENT_BACK", 0L),
                number(row[1]) + kept.getOrDefault("SUPPLEMENT", 0L),
                number(row[2]) + kept.getOrDefault("VERDICT", 0L),
                number(row[3]) + kept.getOrDefault("FAILED", 0L),
                number(row[4]) + kept.getOrDefault("RETURNED", 0L),
                number(row[5]) + kept.getOrDefault("FORBIDDEN", 0L),
                number(row[6]) + kept.getOrDefault("MISDELIVERED", 0L),
                number(row[7]) + kept.getOrDefault("COMPLAINT", 0L),
                number(row[8]) + kept.getOrDefault("REVERSAL", 0L));
    }

    public Workload workload(Period period) {
        return new Workload(
                rows(
                        days(HANDLERS, period),
                        row -> new Workload.OfHandler((String) row[0], number(row[1]), number(row[2]))),
                rows(
                        moments(SYSTEMS, period)
                                .setParameter("firstDay", period.from())
                                .setParameter("lastDay", period.to()),
                        row -> new Workload.OfSystem(
                                (String) row[0],
                                number(row[1]),
                                ((Number) row[2]).doubleValue(),
                                ((Number) row[3]).doubleValue())),
                rows(days(FEES, period), row -> new Workload.OfFee((String) row[0], number(row[1]), number(row[2]))));
    }

    public long closed(Period period) {
        return number(moments("select count(*)" + CLOSED, period).getSingleResult());
    }

    /** The order depends on the seed and on nothing else, so that a sample can be drawn again. */
    public List<String> sample(Period period, String seed, int size) {
        List<?> found = moments(
                        "select r.reference" + CLOSED
                                + " order by md5(cast(:seed as text) || r.reference), r.reference",
                        period)
                .setParameter("seed", seed)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(String::valueOf).sorted().toList();
    }

    private Query moments(String sql, Period period) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("from", period.start())
                .setParameter("to", period.end());
    }

    private Query days(String sql, Period period) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("firstDay", period.from())
                .setParameter("lastDay", period.to());
    }

    private static <T> List<T> rows(Query statement, Function<Object[], T> read) {
        List<?> found = statement.getResultList();
        return found.stream().map(row -> read.apply((Object[]) row)).toList();
    }
}
