package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(1), 19: the data are used in a way that may encourage unlawful or unjust acts. */
@ApplicationScoped
public class ImproperUse implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U2";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.U2.facts");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds()
                ? Set.of(Particular.INVESTIGATION_RECORD, Particular.BREACH_FINDING, Particular.SCOPE_MEMO)
                : Set.of(Particular.INVESTIGATION_RECORD);
    }
}
