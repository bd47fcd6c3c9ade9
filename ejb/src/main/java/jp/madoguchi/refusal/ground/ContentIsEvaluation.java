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

/** APPI Art. 34(1), PPC Q&amp;A 9-19: what is held is an evaluation, not a fact. Wrong facts inside it must still be corrected. */
@ApplicationScoped
public class ContentIsEvaluation implements RefusalGround {

    /** Categories that hold opinions or inferences (domain 3.1, correction column). */
    private static final Set<String> EVALUATIONS_IN = Set.of("C2b", "E3", "HR");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("C-EVAL", Effect.WITHHOLDS, "34(1)", RequestKind.CORRECTION);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> evaluations = facts.foundAmong(EVALUATIONS_IN);
        return evaluations.isEmpty()
                ? Finding.notEngaged("refusal.ground.C-EVAL.no.sign")
                : Finding.needsReview("refusal.ground.C-EVAL.evaluations", facts.named(evaluations));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.CLASSIFICATION_OF_STATEMENT);
    }
}
