package jp.madoguchi.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.NoticeWay;
import jp.madoguchi.shared.RequestReference;

/** What is owed, in PostgreSQL. */
@ApplicationScoped
public class PendingNotices {

    /** A request's notices leave in the order they were owed; a secret waits for none and keeps none waiting. */
    private static final String NEXT_DUE = """
            select p.* from {h-schema}pending_notice p
            where p.sent_at is null and p.parked_at is null and p.way = 'MAIL' and p.next_attempt_at <= :now
              and (p.kind = 'SECRET' or not exists (
                select 1 from {h-schema}pending_notice e
                where e.reference = p.reference and e.arrival < p.arrival and e.kind <> 'SECRET'
                  and e.sent_at is null and e.parked_at is null and e.way = 'MAIL'))
            order by p.next_attempt_at, p.arrival
            limit 1
            for update of p skip locked
            """;

    private static final String NEXT_UNFINISHED = """
            select p.* from {h-schema}pending_notice p
            where p.sent_at is not null and p.followed_up_at is null and p.next_attempt_at <= :now
            order by p.sent_at
            limit 1
            for update of p skip locked
            """;

    @PersistenceContext
    private EntityManager entityManager;

    public void add(PendingNotice notice) {
        entityManager.persist(notice);
    }

    /** Takes the next notice to be sent, and keeps other nodes from taking it until the transaction ends. */
    public Optional<PendingNotice> claimDue(Instant now) {
        return claim(NEXT_DUE, now);
    }

    /** As {@link #claimDue}, for a notice that is gone but whose consequence is not recorded. */
    public Optional<PendingNotice> claimUnfinished(Instant now) {
        return claim(NEXT_UNFINISHED, now);
    }

    @SuppressWarnings("unchecked")
    private Optional<PendingNotice> claim(String sql, Instant now) {
        List<PendingNotice> found = entityManager
                .createNativeQuery(sql, PendingNotice.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().findFirst();
    }

    public Optional<PendingNotice> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(PendingNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<PendingNotice> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select p from PendingNotice p where p.reference = :reference order by p.arrival",
                        PendingNotice.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** Whether a letter of this kind has not reached the requester yet. */
    public boolean isAnyUnsent(RequestReference reference, NoticeKind kind) {
        return !entityManager
                .createQuery(
                        "select p.id from PendingNotice p"
                                + " where p.reference = :reference and p.kind = :kind and p.sentAt is null",
                        UUID.class)
                .setParameter("reference", reference.value())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What is owed on paper and lies here, oldest first; what is under way is not among it. */
    public List<PendingNotice> toPost(int most) {
        return entityManager
                .createQuery(
                        "select p from PendingNotice p where p.way = :post and p.sentAt is null and p.parkedAt is null"
                                + " and p.postedAt is null order by p.owedAt, p.arrival",
                        PendingNotice.class)
                .setParameter("post", NoticeWay.POST)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(NoticePosting posting) {
        entityManager.persist(posting);
    }

    /** Every time this notice was taken to the post, oldest first. */
    public List<NoticePosting> postings(UUID notice) {
        return entityManager
                .createQuery(
                        "select p from NoticePosting p where p.notice = :notice order by p.postedAt",
                        NoticePosting.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    /** Writes what has been changed so far, so that a refusal of the database is met here and not at commit. */
    public void flush() {
        entityManager.flush();
    }
}
