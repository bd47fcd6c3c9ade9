package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** Guideline 3-8-5-3, example 3: a statute has the data kept; they are restricted now and erased when the period ends. */
@ApplicationScoped
public class RetentionRequiredByLaw implements RefusalGround {

    /** Categories with a statutory retention period (domain 3.1, erasure column). */
    private static final Set<String> KEPT_BY_LAW = Set.of("C1a", "C1c", "C1e", "C2c", "HR");

    @Override
    public String code() {
        return "U-RETAIN";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.ERASURE;
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> kept = facts.foundAmong(KEPT_BY_LAW);
        return kept.isEmpty()
                ? Finding.notEngaged("refusal.ground.U-RETAIN.no.sign")
                : Finding.needsReview("refusal.ground.U-RETAIN.statute", String.join(", ", kept));
    }
}
