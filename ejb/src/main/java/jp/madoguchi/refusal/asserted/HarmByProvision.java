package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5): the provision may harm the rights or legitimate interests of the data subject; U6 applied to provision. */
@ApplicationScoped
public class HarmByProvision implements AssertedGroundCheck {

    @Override
    public String code() {
        return "T4";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.T4.weigh");
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
