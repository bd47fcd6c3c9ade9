package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.decision.persistence.AwaitedAnswer;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/** Ends a request whose requester could not be identified, or did not complete it (domain 2.4, D10, X1, X2). */
@ApplicationScoped
class RejectionOnProcedure {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredDecisions stored;

    @Inject
    private Policy policy;

    @Inject
    private Event<DecisionIssued> issued;

    @Inject
    private Clock clock;

    public void propose(DataSubjectRequest request, RejectionProposal proposal, Actor proposer) {
        Map<String, String> told =
                Map.of("reasonCode", String.valueOf(proposal.reasonCode()), "basis", String.valueOf(proposal.basis()));
        workflow.take(request, RequestAction.PROPOSE_REJECTION, proposer, told);
        AwaitedAnswer awaited = stored.awaitedAnswer(request.reference()).orElseThrow(NothingWasAsked::new);
        ProposalRules.checkWords(proposal, awaited.awaited(), request.form(), request.items());
        Instant now = clock.instant();
        ProposalRules.checkPeriod(
                proposal.basis(), awaited.askedAt(), policy.targets().supplementDays(), now);
        awaited.propose(proposal, proposer.subject(), now);
    }

    /** The items are settled before the step is told, so that whoever hears of it reads their outcome. */
    public void reject(DataSubjectRequest request, Actor rejecter) {
        Map<Integer, ItemOutcome> outcomes = new TreeMap<>();
        request.items().forEach(item -> {
            item.settle(ItemOutcome.REJECTED);
            outcomes.put(item.number(), ItemOutcome.REJECTED);
        });
        workflow.take(request, RequestAction.REJECT, rejecter);
        Instant now = clock.instant();
        stored.awaitedAnswer(request.reference())
                .orElseThrow(NothingWasAsked::new)
                .reject(rejecter.subject(), now);
        issued.fire(new DecisionIssued(request.reference(), true, outcomes, true, rejecter, now));
    }
}
