package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.level.LevelNeeded;
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

    /** Says in the record that what is asked for needs no proof of identity (domain 4.1, A0). */
    public static final String NONE_NEEDED = "NONE_NEEDED";

    @Inject
    private IdentityRecords records;

    @Inject
    private ComparableDocuments documents;

    @Inject
    private Policy policy;

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
        Optional<ProofAsked> asked = records.asked(request.reference());
        boolean addressOnFile = asked.flatMap(ProofAsked::addressOnFile).isPresent();
        List<RecordedVerdict> verdicts = records.verdicts(request.reference()).stream()
                .filter(verdict -> request.concernsRequester(verdict.decidedAt()))
                .toList();
        return new IdentityStanding(
                new Claimant(agent, addressOnFile, documents.isAny(request, asked)),
                needed(request, asked).of(request),
                methods.stream().toList(),
                byMethod(verdicts, RecordedVerdict::verdict),
                byMethod(
                        verdicts.stream()
                                .filter(RecordedVerdict::isOfThatMoment)
                                .toList(),
                        RecordedVerdict::decidedAt),
                clock.instant());
    }

    private static <T> Map<String, T> byMethod(List<RecordedVerdict> verdicts, Function<RecordedVerdict, T> said) {
        return verdicts.stream().collect(Collectors.toMap(RecordedVerdict::method, said, (earlier, later) -> later));
    }

    /** What has to be reached for each item of a request. */
    private LevelNeeded needed(DataSubjectRequest request, Optional<ProofAsked> asked) {
        LocalDate changedOn = asked.map(ProofAsked::contactChangedOn).orElse(null);
        return new LevelNeeded(
                request.form().requesterKind().isAgent(),
                LevelNeeded.isSettled(
                        changedOn, request.receivedAt(), policy.identityRules().unchangedContactDays()));
    }

    /** Records that nothing has to be proved, when that is so, and covers the items with it. */
    public void spareProof(DataSubjectRequest request) {
        if (needed(request, Optional.empty()).of(request) == AssuranceLevel.A0 && !isCovered(request)) {
            RecordedVerdict verdict = new RecordedVerdict(
                    request.reference(),
                    written(
                            Judgement.automatic(NONE_NEEDED, Verdict.VERIFIED, null),
                            AssuranceLevel.A0,
                            Actor.system()));
            records.addVerdict(verdict);
            cover(request, verdict, AssuranceLevel.A0);
            tell(
                    request.reference(),
                    What.IDENTITY_VERDICT_RECORDED,
                    Actor.system(),
                    Map.of(
                            "verdictId", String.valueOf(verdict.id()),
                            "verdict", Verdict.VERIFIED.name(),
                            "method", NONE_NEEDED,
                            "reached", AssuranceLevel.A0.name()));
        }
    }

    public boolean isCovered(DataSubjectRequest request) {
        Set<Integer> covered = records.coveredItems(request);
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
        RecordedVerdict verdict =
                new RecordedVerdict(request.reference(), written(found, levelOf(found.method()), actor));
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

    private AssuranceLevel levelOf(String code) {
        return methods.stream()
                .filter(method -> method.code().equals(code))
                .map(VerificationMethod::gives)
                .findFirst()
                .orElseThrow();
    }

    private VerdictRecorded written(Judgement found, AssuranceLevel level, Actor decidedBy) {
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
        LevelNeeded needed = needed(request, records.asked(request.reference()));
        for (RequestItem item : request.items()) {
            records.cover(request.reference(), item.number())
                    .map(former -> former.by(verdict).at(reached, needed.of(item)))
                    .ifPresentOrElse(
                            former -> {},
                            () -> records.add(new IdentityCover(request.reference(), item.number(), verdict)
                                    .at(reached, needed.of(item))));
        }
        request.identityWasVerified(verdict.id());
    }
}
