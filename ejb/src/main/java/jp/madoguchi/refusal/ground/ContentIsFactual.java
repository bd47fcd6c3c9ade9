package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 34(2), guideline 3-8-4: what is held is factual, so there is nothing to correct. */
@ApplicationScoped
public class ContentIsFactual implements RefusalGround {

    /** Categories recorded by machines or ledgers, which are factual unless an error shows (domain 3.1). */
    private static final Set<String> RECORDED_FACTS = Set.of("C2a", "C2c", "C3");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("C-FACT", Effect.WITHHOLDS, "34(2)", RequestKind.CORRECTION);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (asksForWhatIsHeld(facts.scope())) {
            return Finding.engaged("refusal.ground.C-FACT.same.value");
        }
        Set<String> recorded = facts.foundAmong(RECORDED_FACTS);
        return recorded.isEmpty()
                ? Finding.needsReview("refusal.ground.C-FACT.investigate")
                : Finding.needsReview("refusal.ground.C-FACT.recorded", facts.named(recorded));
    }

    /** Character by character: replacing one form of a character by another is a correction people ask for. */
    private static boolean asksForWhatIsHeld(ItemScope scope) {
        return scope.currentValue() != null
                && scope.correctValue() != null
                && scope.currentValue().strip().equals(scope.correctValue().strip());
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.INVESTIGATION_RECORD);
    }

    @Override
    public Optional<Violation> objection(RequestFacts facts) {
        return facts.examined("C-NOTFACT")
                .filter(examined -> examined.verdict() == Verdict.JUSTIFIED)
                .map(examined -> new Violation("ground", "refusal.ground.C-FACT.is.not"));
    }
}
