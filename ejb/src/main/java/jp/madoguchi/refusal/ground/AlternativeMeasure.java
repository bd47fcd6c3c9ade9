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

/** APPI Art. 35(2), (4), (6) proviso: doing it is difficult, and another measure protects the data subject. */
@ApplicationScoped
public class AlternativeMeasure implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                "U-ALT",
                Effect.REPLACES,
                "35(2), (4), (6)",
                RequestKind.USE_STOP,
                RequestKind.ERASURE,
                RequestKind.TP_STOP);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.needsReview(
                "refusal.ground.U-ALT.difficult", facts.found().size());
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.DIFFICULTY, Particular.MEASURE, Particular.WHY_PROTECTIVE);
    }

    @Override
    public Set<Particular> furtherParticulars(RequestKind kind) {
        return Set.of(Particular.DATA_OWNER_CONSENT);
    }
}
