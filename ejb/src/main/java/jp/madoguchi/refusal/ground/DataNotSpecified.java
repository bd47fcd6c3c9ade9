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

/** APPI Art. 37(2): even with our help the data meant cannot be told. "All my data" is specific enough. */
@ApplicationScoped
public class DataNotSpecified implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("F-SPEC", Effect.REJECTS, "37(2)");
    }

    @Override
    public Finding assess(RequestFacts facts) {
        return facts.scope().asksForEverything()
                ? Finding.notEngaged("refusal.ground.F-SPEC.everything")
                : Finding.needsReview("refusal.ground.F-SPEC.look");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.DEFECT);
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
