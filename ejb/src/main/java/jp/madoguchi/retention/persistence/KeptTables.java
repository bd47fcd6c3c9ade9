package jp.madoguchi.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.shared.RequestReference;

/** What there is of each kind, counted by the day from which its time runs. */
@ApplicationScoped
public class KeptTables {

    private static final String HELD = "exists (select from request_flag f where f.request_id = r.id"
            + " and f.flag in ('LEGAL_HOLD', 'LITIGATION'))";

    /** The trail knows of a suit that is over: flags only tell of one that is not. */
    private static final String LITIGATED = "(exists (select from request_flag f where f.request_id = r.id"
            + " and f.flag = 'LITIGATION') or exists (select from audit_event e where e.chain = r.reference"
            + " and e.name in ('SET_FLAG', 'HOLD_RAISED') and e.details like '%\"LITIGATION\"%'))";

    private static final String CLOSED_ON = "cast(r.closed_at at time zone 'Asia/Tokyo' as date)";
    private static final String GROUPED = " group by 1, 2, 3, 4, 5";

    private static final String REQUESTS = "select " + CLOSED_ON + ", cast(null as date), r.status = 'CLOSED', "
            + LITIGATED + ", " + HELD + ", count(*) from request r" + GROUPED;

    private static final String IMAGES = "select " + CLOSED_ON + ", cast(null as date), r.status = 'CLOSED', false, "
            + HELD + ", count(*) from identity_document d join request r on r.reference = d.reference"
            + " where d.destroyed_at is null" + GROUPED;

    // An extract nobody was ever given the link to counts from the end of the request.
    private static final String PACKAGES = "select " + CLOSED_ON
            + ", cast(t.open_until at time zone 'Asia/Tokyo' as date), r.status = 'CLOSED', false, " + HELD
            + ", count(*) from execution_task t join request r on r.reference = t.reference"
            + " where t.file_id is not null and t.file_destroyed_at is null" + GROUPED;

    // Counted from its first event, which an index finds; a chain goes when its last one is old enough.
    private static final String CHAINS = """
            select case when r.id is null then cast(b.at at time zone 'Asia/Tokyo' as date) end, cast(null as date), true,
                   false, r.id is not null and exists (select from request_flag f where f.request_id = r.id
                                                   and f.flag in ('LEGAL_HOLD', 'LITIGATION')), count(*)
              from audit_event b
              left join request r on r.reference = b.chain
             where b.sequence = 1
            """ + GROUPED;

    private static final String TOMBSTONES =
            "select t.erased_on, cast(null as date), true, false, false, count(*) from tombstone t" + GROUPED;

    private static final String FIGURES =
            "select k.day, cast(null as date), true, false, false, count(*) from kept_figure k" + GROUPED;

    private static final String DUE = "select r.reference, r.status = 'CLOSED', " + LITIGATED
            + " from request r where r.closed_at <= :limit and not " + HELD
            + " order by r.received_at desc, r.reference desc";

    @PersistenceContext
    private EntityManager entityManager;

    /** A closed request whose time may be over. */
    public record Candidate(RequestReference reference, boolean decided, boolean litigated) {}

    public List<KeptSince> requests() {
        return read(REQUESTS);
    }

    public List<KeptSince> identityImages() {
        return read(IMAGES);
    }

    public List<KeptSince> packages() {
        return read(PACKAGES);
    }

    public List<KeptSince> chains() {
        return read(CHAINS);
    }

    public List<KeptSince> tombstones() {
        return read(TOMBSTONES);
    }

    public List<KeptSince> figures() {
        return read(FIGURES);
    }

    /** Later requests first, because an earlier one has to wait for those that continue it. */
    public List<Candidate> requestsClosedBy(Instant limit, int atMost) {
        List<?> rows = entityManager
                .createNativeQuery(DUE)
                .setParameter("limit", limit)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Candidate(new RequestReference((String) row[0]), (Boolean) row[1], (Boolean) row[2]))
                .toList();
    }

    private List<KeptSince> read(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new KeptSince(
                        day(row[0]),
                        day(row[1]),
                        (Boolean) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        ((Number) row[5]).longValue()))
                .toList();
    }

    static LocalDate day(Object found) {
        if (found == null) {
            return null;
        }
        return found instanceof LocalDate day ? day : ((java.sql.Date) found).toLocalDate();
    }
}
