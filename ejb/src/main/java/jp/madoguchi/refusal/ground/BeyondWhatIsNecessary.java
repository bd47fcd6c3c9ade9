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

/** APPI Art. 35(2), (6): more is asked for than the remedy needs, so a part of it or a milder measure is enough. */
@ApplicationScoped
public class BeyondWhatIsNecessary implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("U-EXCESS", Effect.WITHHOLDS, "35(2), (6)", RequestKind.USE_STOP, RequestKind.ERASURE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (facts.kind() == RequestKind.ERASURE) {
            return Finding.needsReview("refusal.ground.U-EXCESS.erasure");
        }
        return facts.scope().purposes().isEmpty()
                ? Finding.needsReview("refusal.ground.U-EXCESS.every.purpose")
                : Finding.notEngaged("refusal.ground.U-EXCESS.limited");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.WHY_SMALLER_SCOPE_SUFFICES);
    }
}
