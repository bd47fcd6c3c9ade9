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

/** APPI Art. 32(2)(i): the purpose of use is clear from what is published. Weak where somebody asks which of the purposes concern them. */
@ApplicationScoped
public class PurposeIsClear implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("P-CLEAR", Effect.WITHHOLDS, "32(2)(i)", RequestKind.PURPOSE_NOTICE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return facts.scope().asksForEverything()
                ? Finding.needsReview("refusal.ground.P-CLEAR.which.apply")
                : Finding.needsReview("refusal.ground.P-CLEAR.published", facts.named(facts.categoriesFound()));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.PUBLISHED_PURPOSES);
    }
}
