package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 33(2)(ii), section 14(2): disclosure would seriously impede the proper conduct of business. Volume alone is not enough. */
@ApplicationScoped
public class SeriousImpedimentToBusiness implements RefusalGround {

    /** Categories from which fraud detection or scoring could be read (domain 3.1, masking column). */
    private static final Set<String> DETECTION_IN = Set.of("C2a", "E3", "HR");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("S14-2", Effect.WITHHOLDS, "33(2)(ii)", RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE)
                .ofSection14(2);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (facts.before().callsForAbuseReview()) {
            return Finding.needsReview(
                    "refusal.ground.S14-2.abuse",
                    facts.before().inWindowWithThisOne(),
                    facts.before().windowDays());
        }
        if (facts.before().inPastYear() > 0) {
            return Finding.needsReview(
                    "refusal.ground.S14-2.repeated", facts.before().inPastYear());
        }
        Set<String> detection = facts.foundAmong(DETECTION_IN);
        return detection.isEmpty()
                ? Finding.notEngaged("refusal.ground.S14-2.no.sign")
                : Finding.needsReview("refusal.ground.S14-2.detection", facts.named(detection));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.IMPACT, Particular.MORE_THAN_NUISANCE, Particular.WHY_MASKING_DOES_NOT_SUFFICE);
    }

    @Override
    public Set<Particular> furtherParticulars(RequestKind kind) {
        return Set.of(Particular.WHAT_IS_OFFERED, Particular.WHY_NOT_SEVERABLE);
    }
}
