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
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 34(2): a correction follows the result of an investigation, and this one could establish neither side. */
@ApplicationScoped
public class FactCannotBeEstablished implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("Z-UNPROVEN", Effect.WITHHOLDS, "34(2)", RequestKind.CORRECTION);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        return facts.nothingFound()
                ? Finding.notEngaged("refusal.nothing.found")
                : Finding.needsReview("refusal.ground.Z-UNPROVEN.sources", facts.named(facts.categoriesFound()));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.INVESTIGATION_RECORD);
    }

    @Override
    public Optional<Violation> objection(RequestFacts facts) {
        return facts.examined("C-NOTFACT")
                .filter(examined -> examined.verdict() == Verdict.JUSTIFIED)
                .map(examined -> new Violation("ground", "refusal.ground.Z-UNPROVEN.is.established"));
    }
}
