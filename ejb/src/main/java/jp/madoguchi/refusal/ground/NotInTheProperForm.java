package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 37(1): the request was not made in the published way and was not completed when we asked. Rejected while we wait for the completion. */
@ApplicationScoped
public class NotInTheProperForm implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("F-FORM", Effect.REJECTS, "37(1)").saidOf(Level.CASE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        return facts.asking().identityProved()
                ? Finding.notEngaged("refusal.ground.F-FORM.taken.up")
                : Finding.needsReview("refusal.ground.F-FORM.look");
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
