package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.persistence.IdentityCover;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.verification.persistence.RecordedVerdict;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Where every verdict is recorded, whoever gave it. The moment the verdicts together reach what every item needs, they
 * cover the items and the request goes on, in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdentityDesk {

    @Inject
    private IdentityRecords records;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    @Any
    private Instance<VerificationMethod> methods;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** How surely the requester is known now. */
    public IdentityStanding standing(DataSubjectRequest request) {
        boolean agent = request.form().requesterKind().isAgent();
        boolean addressOnFile = records.asked(request.reference())
                .flatMap(ProofAsked::addressOnFile)
                .isPresent();
        Map<String, Verdict> latest = records.verdicts(request.reference()).stream()
                .collect(
                        Collectors.toMap(RecordedVerdict::method, RecordedVerdict::verdict, (earlier, later) -> later));
        return new IdentityStanding(
                new Claimant(agent, addressOnFile),
                IdentityStanding.requiredOf(request),
                methods.stream().toList(),
                latest);
    }

    public boolean isCovered(DataSubjectRequest request) {
        Set<Integer> covered = records.coveredItems(request.reference());
        return request.items().stream().map(RequestItem::number).allMatch(covered::contains);
    }

    /** Whether proof of identity is being waited for, which the life-cycle table knows. */
    public boolean isProofAwaited(DataSubjectRequest request) {
        return RequestLifecycle.permittedActions(
                        request.status(), Actor.system().roles())
                .contains(RequestAction.CONFIRM_IDENTITY);
    }

    /** Refuses a way of proving identity that this requester cannot use now. */
    public void demandOpen(DataSubjectRequest request, String method) {
        RequestLifecycle.next(
                request.status(), RequestAction.CONFIRM_IDENTITY, Actor.system().roles());
        if (!standing(request).isOpenFor(method)) {
            throw new MethodNotOpen(method);
        }
    }

    /**
     * Records a verdict, and takes the request on when identity is proved with it.
     *
     * @param actor who found so, and takes the step then
     */
    public void record(DataSubjectRequest request, Judgement found, Actor actor) {
        RecordedVerdict verdict = new RecordedVerdict(request.reference(), written(found, actor));
        records.addVerdict(verdict);
        IdentityStanding standing = standing(request);
        Map<String, String> details = Map.of(
                "verdictId", String.valueOf(verdict.id()),
                "verdict", found.verdict().name(),
                "method", found.method(),
                "reached", standing.reached().name());
        tell(request.reference(), What.IDENTITY_VERDICT_RECORDED, actor, details);
        if (found.verdict() == Verdict.VERIFIED && standing.suffices()) {
            cover(request, verdict, standing.reached());
            workflow.take(request, RequestAction.CONFIRM_IDENTITY, actor, details);
        }
    }

    /** Tells the trail what happened; no personal data. */
    public void tell(RequestReference reference, What what, Actor actor, Map<String, String> details) {
        events.fire(new IdentityEvent(what, reference, actor, clock.instant(), details));
    }

    private VerdictRecorded written(Judgement found, Actor decidedBy) {
        AssuranceLevel level = methods.stream()
                .filter(method -> method.code().equals(found.method()))
                .map(VerificationMethod::gives)
                .findFirst()
                .orElseThrow();
        return new VerdictRecorded(
                0,
                found.method(),
                level,
                found.verdict(),
                decidedBy.subject(),
                clock.instant(),
                found.checkedFields(),
                found.authorityProved(),
                found.accountName(),
                found.note());
    }

    private void cover(DataSubjectRequest request, RecordedVerdict verdict, AssuranceLevel reached) {
        for (RequestItem item : request.items()) {
            records.add(
                    new IdentityCover(request.reference(), item.number(), verdict).at(reached, item.requiredLevel()));
        }
        request.identityWasVerified(verdict.id());
    }
}
