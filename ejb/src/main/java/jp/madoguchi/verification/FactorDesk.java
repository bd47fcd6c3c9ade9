package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Keys;
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
    private Keys keys;

    @Inject
    private Clock clock;

    /** Whether a code or a log-in now proves nothing new, but opens what can be collected. */
    public boolean isAskedOf(DataSubjectRequest request) {
        return request.status().isCarriedOut() && desk.isCovered(request);
    }

    public FactorStanding standing(DataSubjectRequest request, ReceiptHolder holder) {
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
                fresh(holder));
    }

    public List<MethodOffered> offered(DataSubjectRequest request, ReceiptHolder holder) {
        return standing(request, holder).offered(desk.standing(request).methods());
    }

    /** Refuses a way that is not open to this requester. */
    public void demandOpen(DataSubjectRequest request, ReceiptHolder holder, String method) {
        if (!standing(request, holder).isOpenFor(method)) {
            throw new MethodNotOpen(method);
        }
    }

    /** Keeps that it was shown, and tells it. */
    public void given(DataSubjectRequest request, ReceiptHolder holder, String method) {
        keep(request, holder, method);
        desk.tell(request.reference(), What.SECOND_FACTOR_GIVEN, Actor.requester(), Map.of("method", method));
    }

    /** Keeps that it was shown while identity was being proved, which the verdict tells. */
    public void keep(DataSubjectRequest request, ReceiptHolder holder, String method) {
        records.add(new FactorGiven(request.reference(), method, clock.instant(), sealOf(holder)));
    }

    /** Whether whoever is at this place has lately shown who they are. */
    public boolean isFresh(ReceiptHolder holder) {
        return !fresh(holder).isEmpty();
    }

    private Set<String> fresh(ReceiptHolder holder) {
        Instant now = clock.instant();
        String place = sealOf(holder);
        return records.factorsGiven(holder.reference()).stream()
                .filter(given -> given.isFreshAt(now, place))
                .map(FactorGiven::method)
                .collect(Collectors.toSet());
    }

    private String sealOf(ReceiptHolder holder) {
        return HexFormat.of().formatHex(keys.sealForReceipts("place", holder.place()));
    }
}
