package jp.madoguchi.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.retention.DestroyedRequest;
import jp.madoguchi.retention.DestructionRun;
import jp.madoguchi.retention.HeldRequest;

/** What is held and what is gone, as it is shown. */
@ApplicationScoped
public class RetentionTables {

    // A flag raised in the course of the work has no reason of its own; the trail says who raised it.
    private static final String HELD = """
            select r.reference, f.flag, r.status, h.reason, coalesce(h.raised_by, t.actor), coalesce(h.raised_at, t.at),
                   cast(r.closed_at at time zone 'Asia/Tokyo' as date)
              from request_flag f
              join request r on r.id = f.request_id
              left join request_hold h on h.reference = r.reference and h.flag = f.flag and h.lowered_at is null
              left join lateral (select e.actor, e.at from audit_event e
                     where e.chain = r.reference and e.name in ('SET_FLAG', 'HOLD_RAISED')
                       and e.details like '%"' || f.flag || '"%'
                     order by e.sequence desc limit 1) t on true
             where f.flag in ('LEGAL_HOLD', 'LITIGATION')
             order by 6 desc nulls last, 1, 2
            """;

    private static final String RUNS = "select d.rule, d.ran_at, d.destroyed from destruction_run d order by 2 desc, 1";

    private static final String DESTROYED = "select d.reference, d.kinds, d.outcomes, d.status, d.received_on,"
            + " d.closed_on, d.destroyed_at, d.records from destroyed_request d order by 7 desc, 1";

    @PersistenceContext
    private EntityManager entityManager;

    public List<HeldRequest> held(int atMost) {
        return rows(
                HELD,
                atMost,
                row -> new HeldRequest(
                        (String) row[0],
                        RequestFlag.valueOf((String) row[1]),
                        RequestStatus.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        moment(row[5]),
                        KeptTables.day(row[6]),
                        null));
    }

    public List<DestructionRun> runs(int atMost) {
        return rows(
                RUNS,
                atMost,
                row -> new DestructionRun(
                        Kept.valueOf((String) row[0]), moment(row[1]), ((Number) row[2]).longValue()));
    }

    public List<DestroyedRequest> destroyed(int atMost) {
        return rows(
                DESTROYED,
                atMost,
                row -> new DestroyedRequest(
                        (String) row[0],
                        codes(row[1]).map(RequestKind::valueOf).toList(),
                        codes(row[2]).map(ItemOutcome::valueOf).toList(),
                        RequestStatus.valueOf((String) row[3]),
                        KeptTables.day(row[4]),
                        KeptTables.day(row[5]),
                        moment(row[6]),
                        ((Number) row[7]).longValue()));
    }

    private <T> List<T> rows(String sql, int atMost, Function<Object[], T> read) {
        List<?> found =
                entityManager.createNativeQuery(sql).setMaxResults(atMost).getResultList();
        return found.stream().map(row -> read.apply((Object[]) row)).toList();
    }

    private static Stream<String> codes(Object found) {
        return Arrays.stream(((String) found).split(" ")).filter(code -> !code.isEmpty());
    }

    private static Instant moment(Object found) {
        if (found instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return found instanceof Timestamp moment ? moment.toInstant() : (Instant) found;
    }
}
