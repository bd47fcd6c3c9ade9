package jp.madoguchi.verification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.RequestReference;

/** Everything recorded about proofs of identity, in PostgreSQL. */
@ApplicationScoped
public class IdentityRecords {

    private static final String REFERENCE = "reference";

    @PersistenceContext
    private EntityManager entityManager;

    public void add(Object row) {
        entityManager.persist(row);
    }

    /** Stores a verdict at once, because other rows will point at it. */
    public void addVerdict(RecordedVerdict verdict) {
        entityManager.persist(verdict);
        entityManager.flush();
    }

    public Optional<ProofAsked> asked(RequestReference reference) {
        return Optional.ofNullable(entityManager.find(ProofAsked.class, reference.value()));
    }

    /** In the order in which they were given. */
    public List<RecordedVerdict> verdicts(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select v from RecordedVerdict v where v.reference = :reference order by v.decidedAt, v.id",
                        RecordedVerdict.class)
                .setParameter(REFERENCE, reference.value())
                .getResultList();
    }

    /** Items covered by a verdict on whoever is the requester today. */
    public Set<Integer> coveredItems(DataSubjectRequest request) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select c.itemNumber from IdentityCover c, RecordedVerdict v where c.reference = :reference"
                                + " and v.id = c.verdictId and v.decidedAt > :since",
                        Integer.class)
                .setParameter(REFERENCE, request.reference().value())
                .setParameter("since", request.takenOverAt().orElse(Instant.EPOCH))
                .getResultList());
    }

    /** The cover of an item, be it by a verdict on a former requester. */
    public Optional<IdentityCover> cover(RequestReference reference, int item) {
        return entityManager
                .createQuery(
                        "select c from IdentityCover c where c.reference = :reference and c.itemNumber = :item",
                        IdentityCover.class)
                .setParameter(REFERENCE, reference.value())
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    public List<ReceivedDocument> documents(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select d from ReceivedDocument d where d.reference = :reference order by d.receivedAt, d.id",
                        ReceivedDocument.class)
                .setParameter(REFERENCE, reference.value())
                .getResultList();
    }

    /** The evidence of every document destroyed, in the order in which that was done. */
    public List<RecordedDestruction> destructions(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select d from RecordedDestruction d where d.reference = :reference"
                                + " order by d.destroyedAt, d.document",
                        RecordedDestruction.class)
                .setParameter(REFERENCE, reference.value())
                .getResultList();
    }

    public Optional<ReceivedDocument> document(RequestReference reference, UUID id) {
        return Optional.ofNullable(entityManager.find(ReceivedDocument.class, id))
                .filter(document -> document.reference().equals(reference));
    }

    /** The document, and nobody else can destroy it until this transaction ends. */
    public Optional<ReceivedDocument> documentForDestruction(UUID id) {
        return Optional.ofNullable(entityManager.find(ReceivedDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Documents still kept although their request was closed at that time or before, and has none of these flags. */
    public List<UUID> documentsOfRequestsClosedBy(Instant limit, Collection<RequestFlag> holds, int atMost) {
        return entityManager
                .createQuery(
                        "select d.id from ReceivedDocument d, DataSubjectRequest r where r.reference = d.reference"
                                + " and r.closedAt <= :limit and d.destroyedAt is null and not exists"
                                + " (select 1 from DataSubjectRequest h join h.flags f where h = r and f in :holds)"
                                + " order by r.closedAt, d.id",
                        UUID.class)
                .setParameter("limit", limit)
                .setParameter("holds", holds)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Every time somebody showed who they are by a code or a log-in. */
    public List<FactorGiven> factorsGiven(RequestReference reference) {
        return entityManager
                .createQuery("select f from FactorGiven f where f.reference = :reference", FactorGiven.class)
                .setParameter(REFERENCE, reference.value())
                .getResultList();
    }

    public long codesSentSince(RequestReference reference, Instant since) {
        return entityManager
                .createQuery(
                        "select count(c) from OneTimeCode c where c.reference = :reference and c.sentAt > :since",
                        Long.class)
                .setParameter(REFERENCE, reference.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The code sent last, and nobody else can try it until this transaction ends. Sending one ends all before it. */
    public Optional<OneTimeCode> latestCodeForEntry(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select c from OneTimeCode c where c.reference = :reference order by c.sentAt desc, c.id",
                        OneTimeCode.class)
                .setParameter(REFERENCE, reference.value())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
