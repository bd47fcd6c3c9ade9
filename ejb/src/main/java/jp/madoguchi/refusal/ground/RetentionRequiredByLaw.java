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

/** Guideline 3-8-5-3, example 3: a statute has the data kept; they are restricted now and erased when the period ends. */
@ApplicationScoped
public class RetentionRequiredByLaw implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("U-RETAIN", Effect.REPLACES, "35(2), (6)", RequestKind.ERASURE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> kept = facts.foundAmong(facts.policy().obstacles().keySet());
        return kept.isEmpty()
                ? Finding.notEngaged("refusal.ground.U-RETAIN.no.sign")
                : Finding.needsReview(
                        "refusal.ground.U-RETAIN.statute", facts.policy().obstaclesOf(kept));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.STATUTE, Particular.RETENTION_PERIOD, Particular.END_DATE);
    }
}
