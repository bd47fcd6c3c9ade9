package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 34(1): what is held is not factual. Every correction asserts it. */
@ApplicationScoped
public class ContentIsNotFactual implements AssertedGroundCheck {

    @Override
    public String code() {
        return "C-NOTFACT";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.CORRECTION;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.C-NOTFACT.investigate");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds()
                ? Set.of(Particular.TRUE_FACT_EVIDENCE, Particular.BEFORE_AND_AFTER)
                : Set.of(Particular.INVESTIGATION_RECORD);
    }

    @Override
    public boolean isOwed(RequestFacts facts) {
        return true;
    }
}
