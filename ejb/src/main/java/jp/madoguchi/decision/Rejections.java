package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.decision.persistence.AwaitedAnswer;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Ends items on procedure (domain 2.4, D10, X1 to X3) and takes the step that ends them; items that are
 * not named go on. It trusts the actor it is given, as {@link RequestWorkflow} does, so only services that know the
 * actor from the server's security context may call it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rejections {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredDecisions stored;

    @Inject
    private ReasonCodes codes;

    @Inject
    private Event<DecisionIssued> issued;

    @Inject
    private Clock clock;

    /**
     * Ends items for the reason that was proposed with PROPOSE_REJECTION since the requester was asked last; the guard
     * at the step demands that another person proposed it.
     *
     * @param items numbers of the items that end; those settled before stay as they are
     * @param step the step that ends them: {@code REJECT} or {@code REJECT_UNPAID}
     */
    public void settleAsProposed(DataSubjectRequest request, Collection<Integer> items, RequestAction step, Actor by) {
        workflow.demandPermitted(request, step, by);
        AwaitedAnswer awaited = stored.awaitedAnswer(request.reference()).orElseThrow(NothingWasAsked::new);
        RejectionReason why = awaited.proposal()
                .map(proposal -> proposal.by(awaited.proposedBy()))
                .orElseThrow(NothingWasAsked::new);
        settle(request, items, why, step, by);
        if (request.status().isOpen()) {
            awaited.lapse();
        } else {
            awaited.reject(by.subject(), clock.instant());
        }
    }

    /**
     * Ends items for a reason of the caller's. The items are settled before the step is told, so that whoever hears of
     * the step reads their outcome; the decision is told after it.
     */
    public void settle(
            DataSubjectRequest request, Collection<Integer> items, RejectionReason why, RequestAction step, Actor by) {
        List<RequestItem> ended = request.items().stream()
                .filter(item -> items.contains(item.number()) && item.outcome().isEmpty())
                .toList();
        ended.forEach(item -> demandFits(why.code(), item));
        Instant now = clock.instant();
        Map<Integer, ItemOutcome> outcomes = new TreeMap<>();
        for (RequestItem item : ended) {
            item.settle(ItemOutcome.REJECTED);
            outcomes.put(item.number(), ItemOutcome.REJECTED);
        }
        workflow.take(request, step, by, Map.of("reasonCode", why.code()));
        stored.reject(request.reference(), ended, why, by.subject(), now);
        issued.fire(new DecisionIssued(request.reference(), true, outcomes, true, by, now));
    }

    /** A code that cannot end this item is a mistake of the caller's, not of the person in front of the page. */
    private void demandFits(String code, RequestItem item) {
        boolean fits = codes.find(code)
                .filter(known -> known.effect() == Effect.REJECTS)
                .filter(known -> known.isAllowedFor(item.kind()))
                .isPresent();
        if (!fits) {
            throw new IllegalArgumentException("%s cannot end an item of the kind %s".formatted(code, item.kind()));
        }
    }
}
