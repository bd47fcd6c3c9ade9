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

/** APPI Art. 33(4), 34(2): another law has a procedure of its own for this disclosure or correction. */
@ApplicationScoped
public class SpecialProcedureOfOtherLaw implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                "N-SPEC-LAW", Effect.WITHHOLDS, "33(4), 34(2)", RequestKind.DISCLOSURE, RequestKind.CORRECTION);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.notEngaged("refusal.ground.N-SPEC-LAW.no.sign");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.STATUTE, Particular.WHERE_TO_APPLY);
    }
}
