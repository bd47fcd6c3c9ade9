package jp.madoguchi.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.queue.FigureBounds;
import jp.madoguchi.queue.FigureSum;
import jp.madoguchi.queue.FigureSum.Figure;

/** The dashboard's sums in PostgreSQL. */
@ApplicationScoped
public class Figures {

    private static final int MOST_AT_ONCE = 50_000;

    private static final String READ = """
            with delta as materialized (select * from queue_delta),
                 now as (select figure, status, day, amount from queue_figure union all %s)
            select figure, status,
                   case figure when 'OPEN'   then width_bucket(day, array[%s])
                               when 'TARGET' then width_bucket(day, array[%s])
                               when 'ART39'  then width_bucket(day, array[%s])
                               when 'PAUSED' then 0
                               else (day - cast(:firstMonday as date)) / 7
                   end as bucket,
                   cast(sum(amount) as bigint) as amount
              from now
             where figure not in ('RECEIVED', 'DECIDED') or day between :firstMonday and :lastSunday
             group by 1, 2, 3
            """;

    private static final String ONLY_ONE_AT_A_TIME =
            "select pg_try_advisory_xact_lock(hashtextextended('queue_figure', 0))";

    private static final String ROLL_UP = """
            with delta as (
                delete from queue_delta where id in (select id from queue_delta order by id limit :most) returning *),
                 moved as (%s)
            insert into queue_figure (figure, status, day, amount)
            select figure, status, day, sum(amount) from moved group by figure, status, day having sum(amount) <> 0
            on conflict (figure, status, day) do update set amount = queue_figure.amount + excluded.amount
            """.formatted(Counted.byDeltas());

    @PersistenceContext
    private EntityManager entityManager;

    /** Every sum, in one statement and therefore of one moment. */
    public List<FigureSum> read(FigureBounds bounds) {
        String sql = READ.formatted(
                Counted.byDeltas(),
                parameters("age", bounds.ages()),
                parameters("target", bounds.targets()),
                parameters("art39", bounds.art39()));
        Query query = entityManager
                .createNativeQuery(sql)
                .setParameter("firstMonday", bounds.firstMonday())
                .setParameter("lastSunday", bounds.lastSunday());
        bind(query, "age", bounds.ages());
        bind(query, "target", bounds.targets());
        bind(query, "art39", bounds.art39());
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> sum((Object[]) row)).toList();
    }

    /** Sums up what steps have moved since the last time, unless another node is at it. */
    public void rollUp() {
        if (Boolean.TRUE.equals(
                entityManager.createNativeQuery(ONLY_ONE_AT_A_TIME).getSingleResult())) {
            entityManager
                    .createNativeQuery(ROLL_UP)
                    .setParameter("most", MOST_AT_ONCE)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("delete from queue_figure where amount = 0")
                    .executeUpdate();
        }
    }

    private static String parameters(String name, List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> "cast(:" + name + i + " as date)")
                .collect(Collectors.joining(", "));
    }

    private static void bind(Query query, String name, List<LocalDate> days) {
        IntStream.range(0, days.size()).forEach(i -> query.setParameter(name + i, days.get(i)));
    }

    private static FigureSum sum(Object[] row) {
        return new FigureSum(
                Figure.valueOf((String) row[0]),
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).longValue());
    }
}
