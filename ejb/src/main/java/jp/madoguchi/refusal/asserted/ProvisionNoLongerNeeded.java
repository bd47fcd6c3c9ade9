package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5): providing the data is no longer needed for any purpose; U4 applied to provision. */
@ApplicationScoped
public class ProvisionNoLongerNeeded implements AssertedGroundCheck {

    @Override
    public String code() {
        return "T2";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.T2.one.by.one");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return Set.of(Particular.CONTRACT_STATUS);
    }

    @Override
    public boolean asksForPurposes() {
        return true;
    }
}
