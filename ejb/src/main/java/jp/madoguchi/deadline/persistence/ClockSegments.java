package jp.madoguchi.deadline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.madoguchi.shared.RequestReference;

/** The recorded segments of time in PostgreSQL. */
@ApplicationScoped
public class ClockSegments {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(ClockSegment segment) {
        entityManager.persist(segment);
    }

    /** Every segment of a request's clocks, clock by clock, in the order of time. */
    public List<ClockSegment> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select s from ClockSegment s where s.id.reference = :reference order by s.id.clock, s.id.place",
                        ClockSegment.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** The next requests whose target stands still, in the order of their references. */
    public List<String> pausedAfter(String reference, int atMost) {
        return entityManager
                .createQuery(
                        "select s.id.reference from ClockSegment s where s.id.clock = :target and s.state = :paused and s.toAt is null"
                                + " and s.id.reference > :after order by s.id.reference",
                        String.class)
                .setParameter("target", "C-SLA")
                .setParameter("paused", ClockSegment.State.PAUSED)
                .setParameter("after", reference)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Every segment of every request that still has a running clock, request by request. */
    public List<ClockSegment> ofOpenRequests() {
        return entityManager
                .createQuery(
                        "select s from ClockSegment s where s.id.reference in (select distinct o.id.reference from"
                                + " ClockSegment o where o.toAt is null) order by s.id.reference, s.id.clock,"
                                + " s.id.place",
                        ClockSegment.class)
                .getResultList();
    }

    /** The requests that still have a running clock. */
    public List<String> openRequests() {
        return entityManager
                .createQuery(
                        "select distinct s.id.reference from ClockSegment s where s.toAt is null"
                                + " order by s.id.reference",
                        String.class)
                .getResultList();
    }
}
