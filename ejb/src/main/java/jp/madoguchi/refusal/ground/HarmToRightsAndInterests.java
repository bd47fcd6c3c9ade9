package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;

/** APPI Art. 33(2)(i), section 14(1): disclosure may harm the life, body, property or other rights and interests of anybody. */
@ApplicationScoped
public class HarmToRightsAndInterests implements RefusalGround {

    /** Categories in which third persons appear (domain 3.1, masking column). */
    private static final Set<String> THIRD_PERSONS_IN = Set.of("C1d", "C2b", "C3", "E2");

    @Override
    public String code() {
        return "S14-1";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.DISCLOSURE || kind == RequestKind.TPR_DISCLOSURE;
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (facts.requesterKind() == RequesterKind.STATUTORY_AGENT) {
            return Finding.needsReview("refusal.ground.S14-1.statutory.agent");
        }
        Set<String> third = facts.foundAmong(THIRD_PERSONS_IN);
        return third.isEmpty()
                ? Finding.notEngaged("refusal.ground.S14-1.nobody.at.risk")
                : Finding.needsReview("refusal.ground.S14-1.third.persons", String.join(", ", third));
    }

    @Override
    public Set<Particular> particulars() {
        return Set.of(
                Particular.WHO_IS_AT_RISK,
                Particular.INTEREST,
                Particular.LIKELIHOOD,
                Particular.WHY_MASKING_DOES_NOT_SUFFICE);
    }
}
