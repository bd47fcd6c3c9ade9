package jp.madoguchi.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.ledger.Acknowledged;
import jp.madoguchi.ledger.Period;
import jp.madoguchi.ledger.Standing;

/** How the open requests stand, from the rows of the queue. */
@ApplicationScoped
public class StandingTables {

    private static final int NEAR_ART39_IN_DAYS = 4;
    private static final Duration LONG_PAUSE = Duration.ofDays(14);

    private static final String NOW = """
            select count(*) as open_ones,
                   count(*) filter (where not q.paused and q.target_on between :today and :soon) as due_soon,
                   count(*) filter (where not q.paused and q.target_on < :today) as overdue,
                   count(*) filter (where q.decided_on is null and q.art39_on <= :near) as art39_near,
                   (select count(*) from ledger_ceiling c
                     where c.began_on + c.allowed_days + c.paused_days
                           + coalesce(greatest(:today - c.paused_since, 0), 0) <= :near) as ceiling_near,
                   count(*) filter (where q.paused) as paused,
                   (select count(distinct s.reference) from clock_segment s
                     where s.clock = 'C-SLA' and s.state = 'PAUSED' and s.to_at is null and s.from_at < :longAgo) as paused_long
              from queue_row q
             where q.open
            """;

    private static final String ACKNOWLEDGED = """
            select cast(r.received_at at time zone 'Asia/Tokyo' as date) as received_on,
                   cast(r.acknowledged_at at time zone 'Asia/Tokyo' as date) as acknowledged_on,
                   s.allowed_days, count(*) as requests
              from ledger_request r
              join clock_segment s on s.reference = r.reference and s.clock = 'C-ACK' and s.place = 1
             where r.received_at >= :from and r.received_at < :to
             group by 1, 2, 3
            union all
            select k.day, cast(nullif(k.detail, '') as date), k.days, k.amount
              from kept_figure k
             where k.figure = 'ACK' and k.day between :firstDay and :lastDay
            """;

    @PersistenceContext
    private EntityManager entityManager;

    public Standing now(Instant now, LocalDate today, LocalDate soon) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(NOW)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .setParameter("near", today.plusDays(NEAR_ART39_IN_DAYS))
                .setParameter("longAgo", now.minus(LONG_PAUSE))
                .getSingleResult();
        return new Standing(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                0,
                0);
    }

    public List<Acknowledged> acknowledged(Period period) {
        List<?> rows = entityManager
                .createNativeQuery(ACKNOWLEDGED)
                .setParameter("from", period.start())
                .setParameter("to", period.end())
                .setParameter("firstDay", period.from())
                .setParameter("lastDay", period.to())
                .getResultList();
        return rows.stream().map(row -> acknowledged((Object[]) row)).toList();
    }

    private static Acknowledged acknowledged(Object[] row) {
        return new Acknowledged(
                (LocalDate) Stored.value(row[0]),
                row[1] == null ? null : (LocalDate) Stored.value(row[1]),
                (int) number(row[2]),
                number(row[3]));
    }

    static long number(Object found) {
        return ((Number) found).longValue();
    }
}
