package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5): the data are no longer needed for any of their purposes (guideline 3-8-5-1 note 4). */
@ApplicationScoped
public class NoLongerNeeded implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U4";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return facts.policy().unstoppable().isEmpty()
                ? Finding.needsReview("refusal.asserted.U4.one.by.one")
                : Finding.needsReview(
                        "refusal.asserted.U4.running",
                        facts.named(facts.policy().unstoppable()));
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return Set.of(Particular.CONTRACT_STATUS, Particular.STATUTORY_RETENTION);
    }

    @Override
    public boolean asksForPurposes() {
        return true;
    }
}
