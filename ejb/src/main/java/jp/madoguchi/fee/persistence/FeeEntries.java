package jp.madoguchi.fee.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.madoguchi.fee.FeeAccount;
import jp.madoguchi.fee.LedgerEntry;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.RequestReference;

/** The fee ledger in PostgreSQL. */
@ApplicationScoped
public class FeeEntries {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(RequestReference reference, LedgerEntry entry) {
        entityManager.persist(new FeeEntry(reference, entry));
    }

    /** In the order in which they were written. */
    public FeeAccount of(RequestReference reference) {
        return new FeeAccount(entityManager
                .createQuery(
                        "select e from FeeEntry e where e.reference = :reference order by e.recordedAt, e.id",
                        FeeEntry.class)
                .setParameter("reference", reference.value())
                .getResultList()
                .stream()
                .map(FeeEntry::view)
                .toList());
    }

    /** References for which a fee is to be asked, awaited or given back, oldest request first. */
    public List<String> atWork(int atMost) {
        return entityManager
                .createQuery(
                        "select r.reference from DataSubjectRequest r where exists (select e.id from FeeEntry e where"
                                + " e.reference = r.reference) and (r.status in :open or (select coalesce(sum(o.amount), 0L)"
                                + " from FeeEntry o where o.reference = r.reference and o.kind ="
                                + " jp.madoguchi.fee.EntryKind.REFUND_OWED) > (select coalesce(sum(b.amount), 0L) from"
                                + " FeeEntry b where b.reference = r.reference and b.kind ="
                                + " jp.madoguchi.fee.EntryKind.REFUNDED)) order by r.receivedAt",
                        String.class)
                .setParameter("open", List.of(RequestStatus.TRIAGE, RequestStatus.AWAIT_FEE))
                .setMaxResults(atMost)
                .getResultList();
    }
}
