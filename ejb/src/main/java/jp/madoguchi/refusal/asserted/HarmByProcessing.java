package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5): the processing may harm the rights or legitimate interests of the data subject. */
@ApplicationScoped
public class HarmByProcessing implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U6";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        if (facts.asking().contactedAfterObjection().isEmpty()) {
            return Finding.needsReview("refusal.asserted.U6.weigh");
        }
        return Finding.engaged(
                "refusal.asserted.U6.contacted",
                facts.asking().contactedAfterObjection().size());
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return Set.of(Particular.OBJECTIVE_RISK);
    }

    @Override
    public boolean asksForBalance() {
        return true;
    }
}
