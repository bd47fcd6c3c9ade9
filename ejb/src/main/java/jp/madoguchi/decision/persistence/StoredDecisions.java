package jp.madoguchi.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.decision.Awaited;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.SentBack;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.RequestReference;

/** Decisions in PostgreSQL. */
@ApplicationScoped
public class StoredDecisions {

    @PersistenceContext
    private EntityManager entityManager;

    /** The decisions drafted so far, by item, with their lines in one query. */
    public List<ItemDecision> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select distinct d from ItemDecision d left join fetch d.lines"
                                + " where d.item.reference = :reference order by d.item.item",
                        ItemDecision.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** Replaces the lines of an item. */
    public void draft(RequestReference reference, RequestItem item, List<DecisionLine> lines, String by, Instant at) {
        DecidedItemKey key = new DecidedItemKey(reference.value(), item.number());
        ItemDecision decision = entityManager.find(ItemDecision.class, key);
        if (decision == null) {
            decision = new ItemDecision(key, item.kind());
            decision.draft(lines, by, at);
            entityManager.persist(decision);
            return;
        }
        decision.forgetLines();
        // The old lines must be gone before the new ones come, or both would stand for the same category.
        entityManager.flush();
        decision.draft(lines, by, at);
    }

    public Map<Integer, List<DecisionLine>> linesOf(RequestReference reference) {
        return of(reference).stream().collect(Collectors.toMap(ItemDecision::item, ItemDecision::lines));
    }

    /** Everybody who ever drafted a line or submitted the draft. */
    public Set<String> authorsOf(RequestReference reference) {
        Set<String> authors = new TreeSet<>();
        List<ItemDecision> decisions = entityManager
                .createQuery("select d from ItemDecision d where d.item.reference = :reference", ItemDecision.class)
                .setParameter("reference", reference.value())
                .getResultList();
        decisions.forEach(decision -> authors.addAll(decision.drafters()));
        return authors;
    }

    /** Everybody who drafted, submitted, approved, proposed to reject or rejected any of it. */
    public Set<String> everybodyBehind(RequestReference reference) {
        Set<String> everybody = new TreeSet<>(authorsOf(reference));
        of(reference).stream()
                .map(ItemDecision::approvedBy)
                .filter(Objects::nonNull)
                .forEach(everybody::add);
        rejected(reference).values().forEach(item -> {
            everybody.add(item.rejectedBy());
            Optional.ofNullable(item.why().proposedBy()).ifPresent(everybody::add);
        });
        return everybody;
    }

    public void reject(
            RequestReference reference, List<RequestItem> items, RejectionReason why, String by, Instant at) {
        items.forEach(item -> entityManager.persist(new RejectedItem(reference, item, why, by, at)));
    }

    /** The items that ended on procedure, by number. */
    public Map<Integer, RejectedItem> rejected(RequestReference reference) {
        return entityManager
                .createQuery("select r from RejectedItem r where r.item.reference = :reference", RejectedItem.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .collect(Collectors.toMap(RejectedItem::item, rejected -> rejected));
    }

    public void sendBack(RequestReference reference, SentBack sentBack) {
        entityManager.persist(new SentBackComment(reference, sentBack));
    }

    public List<SentBack> sentBack(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select s from SentBackComment s where s.reference = :reference order by s.sentAt, s.id",
                        SentBackComment.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .map(SentBackComment::shown)
                .toList();
    }

    public Optional<AwaitedAnswer> awaitedAnswer(RequestReference reference) {
        return Optional.ofNullable(entityManager.find(AwaitedAnswer.class, reference.value()));
    }

    public void wasAsked(RequestReference reference, Awaited what, Instant at) {
        AwaitedAnswer answer = awaitedAnswer(reference).orElseGet(() -> new AwaitedAnswer(reference.value()));
        answer.ask(what, at);
        entityManager.persist(answer);
    }

    public void wasReminded(RequestReference reference, Instant at) {
        awaitedAnswer(reference).ifPresent(answer -> answer.remind(at));
    }

    public void wasHeard(RequestReference reference, Instant at) {
        awaitedAnswer(reference).ifPresent(answer -> answer.hear(at));
    }
}
