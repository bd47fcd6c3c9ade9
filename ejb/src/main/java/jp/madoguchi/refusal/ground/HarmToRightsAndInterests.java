package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;

/** APPI Art. 33(2)(i), section 14(1): disclosure may harm the life, body, property or other rights and interests of anybody. */
@ApplicationScoped
public class HarmToRightsAndInterests implements RefusalGround {

    /** Categories in which third persons appear (domain 3.1, masking column). */
    private static final Set<String> THIRD_PERSONS_IN = Set.of("C1d", "C2b", "C3", "E2");

    /** Categories that tell where somebody lives, moves or can be reached (scenario 13). */
    private static final Set<String> WHEREABOUTS_IN = Set.of("C1b", "C2a", "C2b", "C4", "E2", "E3");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("S14-1", Effect.WITHHOLDS, "33(2)(i)", RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE)
                .ofSection14(1)
                .wordedWithCare();
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> whereabouts = facts.foundAmong(WHEREABOUTS_IN);
        if (facts.flags().contains(RequestFlag.PROTECTION) && !whereabouts.isEmpty()) {
            return Finding.needsReview("refusal.ground.S14-1.protection", facts.named(whereabouts));
        }
        if (facts.flags().contains(RequestFlag.CHILD) && !whereabouts.isEmpty()) {
            return Finding.needsReview("refusal.ground.S14-1.child", facts.named(whereabouts));
        }
        if (facts.asking().kind() == RequesterKind.STATUTORY_AGENT) {
            return Finding.needsReview("refusal.ground.S14-1.statutory.agent");
        }
        if (facts.kind() == RequestKind.TPR_DISCLOSURE) {
            return Finding.needsReview("refusal.ground.S14-1.recipients");
        }
        Set<String> third = facts.foundAmong(THIRD_PERSONS_IN);
        return third.isEmpty()
                ? Finding.notEngaged("refusal.ground.S14-1.nobody.at.risk")
                : Finding.needsReview("refusal.ground.S14-1.third.persons", facts.named(third));
    }

    @Override
    public Set<Particular> furtherParticulars(RequestKind kind) {
        return Set.of(Particular.WHY_NOT_SEVERABLE);
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return kind == RequestKind.TPR_DISCLOSURE
                ? Set.of(
                        Particular.WHO_IS_AT_RISK,
                        Particular.INTEREST,
                        Particular.CAUSAL_LINK,
                        Particular.LIKELIHOOD,
                        Particular.WHY_MASKING_DOES_NOT_SUFFICE,
                        Particular.RECIPIENT_SIDE_HARM)
                : Set.of(
                        Particular.WHO_IS_AT_RISK,
                        Particular.INTEREST,
                        Particular.CAUSAL_LINK,
                        Particular.LIKELIHOOD,
                        Particular.WHY_MASKING_DOES_NOT_SUFFICE);
    }
}
