package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 32(2)(ii), 21(4)(i): telling the purpose may harm the life, body, property or other rights and interests of anybody. */
@ApplicationScoped
public class PurposeNoticeHarmsSomebody implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("P-214-1", Effect.WITHHOLDS, "32(2)(ii)", RequestKind.PURPOSE_NOTICE)
                .wordedWithCare();
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return facts.flags().contains(RequestFlag.PROTECTION)
                ? Finding.needsReview("refusal.ground.P-214-1.protection")
                : Finding.notEngaged("refusal.ground.P-214-1.no.sign");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.MEMO, Particular.WHO_IS_AT_RISK);
    }
}
