package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.persistence.FactorGiven;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;

/**
 * Where it is kept that somebody has shown who they are, so that it counts for a few minutes. After the answer is there,
 * this is all that a code or a log-in does: no step is taken, and no verdict recorded.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactorDesk {

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Clock clock;

    /** Whether a code or a log-in now proves nothing new, but opens what can be collected. */
    public boolean isAskedOf(DataSubjectRequest request) {
        return request.status().isCarriedOut() && desk.isCovered(request);
    }

    public FactorStanding standing(DataSubjectRequest request) {
        IdentityStanding identity = desk.standing(request);
        Set<String> accepted = identity.latest().entrySet().stream()
                .filter(latest -> latest.getValue() == Verdict.VERIFIED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new FactorStanding(
                identity.claimant().agent(),
                records.asked(request.reference())
                        .flatMap(ProofAsked::addressOnFile)
                        .orElse(null),
                request.form().requester().email(),
                accepted,
                fresh(request.reference()));
    }

    public List<MethodOffered> offered(DataSubjectRequest request) {
        return standing(request).offered(desk.standing(request).methods());
    }

    /** Refuses a way that is not open to this requester. */
    public void demandOpen(DataSubjectRequest request, String method) {
        if (!standing(request).isOpenFor(method)) {
            throw new MethodNotOpen(method);
        }
    }

    /** Keeps that it was shown, and tells it. */
    public void given(DataSubjectRequest request, String method) {
        keep(request, method);
        desk.tell(request.reference(), What.SECOND_FACTOR_GIVEN, Actor.requester(), Map.of("method", method));
    }

    /** Keeps that it was shown while identity was being proved, which the verdict tells. */
    public void keep(DataSubjectRequest request, String method) {
        records.add(new FactorGiven(request.reference(), method, clock.instant()));
    }

    private Set<String> fresh(RequestReference reference) {
        Instant now = clock.instant();
        return records.factorsGiven(reference).stream()
                .filter(given -> given.isFreshAt(now))
                .map(FactorGiven::method)
                .collect(Collectors.toSet());
    }
}
