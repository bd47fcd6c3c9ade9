package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RequestFacts;

/** APPI Art. 41(9): Arts. 32 to 39 do not apply to pseudonymised information. */
@ApplicationScoped
public class PseudonymisedInformation implements GateGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-PSEUDO", Effect.WITHHOLDS, "41(9)");
    }

    @Override
    public GateQuestion question() {
        return GateQuestion.PSEUDONYMISED;
    }

    @Override
    public Finding signs(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.notEngaged("refusal.ground.N-PSEUDO.no.sign");
    }
}
