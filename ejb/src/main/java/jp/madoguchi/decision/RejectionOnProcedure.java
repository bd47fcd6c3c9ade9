package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.madoguchi.decision.persistence.AwaitedAnswer;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/** Ends a request whose requester could not be identified, did not complete it or did not pay (domain 2.4, D10, X1 to X3). */
@ApplicationScoped
class RejectionOnProcedure {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredDecisions stored;

    @Inject
    private Policy policy;

    @Inject
    private Rejections rejections;

    @Inject
    private Clock clock;

    public void propose(DataSubjectRequest request, RejectionProposal proposal, Actor proposer) {
        Map<String, String> told =
                Map.of("reasonCode", String.valueOf(proposal.reasonCode()), "basis", String.valueOf(proposal.basis()));
        workflow.take(request, RequestAction.PROPOSE_REJECTION, proposer, told);
        AwaitedAnswer awaited = stored.awaitedAnswer(request.reference()).orElseThrow(NothingWasAsked::new);
        ProposalRules.checkWords(
                proposal,
                awaited.awaited(),
                request.form().requesterKind(),
                request.items().stream()
                        .map(item -> Outward.of(request, item.scope()))
                        .toList());
        Instant now = clock.instant();
        ProposalRules.checkPeriod(
                proposal.basis(),
                awaited.askedAt(),
                awaited.remindedAt(),
                policy.targets().supplementDays(),
                now);
        awaited.propose(proposal, proposer.subject(), now);
    }

    public void reject(DataSubjectRequest request, Actor rejecter) {
        rejections.settleAsProposed(request, numbersOf(request), RequestAction.REJECT, rejecter);
    }

    private static List<Integer> numbersOf(DataSubjectRequest request) {
        return request.items().stream().map(RequestItem::number).toList();
    }
}
