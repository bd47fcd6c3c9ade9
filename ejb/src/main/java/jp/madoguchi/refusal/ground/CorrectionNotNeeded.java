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

/** APPI Art. 34(2): the purpose of use does not need the correction. */
@ApplicationScoped
public class CorrectionNotNeeded implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("C-NEED", Effect.WITHHOLDS, "34(2)", RequestKind.CORRECTION);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.needsReview("refusal.ground.C-NEED.purpose", facts.named(facts.categoriesFound()));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.PURPOSE_ANALYSIS);
    }
}
