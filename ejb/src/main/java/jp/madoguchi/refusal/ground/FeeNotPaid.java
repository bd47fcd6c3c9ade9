package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 38, Cabinet Order 12(iv): a published fee was not paid after reminders. Settled where fees are; a request under assessment owes none. */
@ApplicationScoped
public class FeeNotPaid implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                        "F-FEE",
                        Effect.REJECTS,
                        "38",
                        RequestKind.PURPOSE_NOTICE,
                        RequestKind.DISCLOSURE,
                        RequestKind.TPR_DISCLOSURE)
                .saidOf(Level.CASE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        return Finding.notEngaged("refusal.ground.F-FEE.elsewhere");
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
