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

/** APPI Art. 32(2)(ii), 21(4)(ii): telling the purpose may harm the operator's rights or legitimate interests. */
@ApplicationScoped
public class PurposeNoticeHarmsUs implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("P-214-2", Effect.WITHHOLDS, "32(2)(ii)", RequestKind.PURPOSE_NOTICE)
                .wordedWithCare();
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.notEngaged("refusal.ground.P-214-2.no.sign");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.MEMO);
    }
}
