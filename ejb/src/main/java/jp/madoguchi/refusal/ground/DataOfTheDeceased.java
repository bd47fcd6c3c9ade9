package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RequestFacts;

/** APPI Art. 2(1): it is not about a living individual. What is also about a living relative, such as an heir's own claim, stays in. */
@ApplicationScoped
public class DataOfTheDeceased implements GateGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-DEAD", Effect.WITHHOLDS, "2(1)").saidOf(Level.ITEM_OR_CASE);
    }

    @Override
    public GateQuestion question() {
        return GateQuestion.LIVING;
    }

    @Override
    public Finding signs(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        return Finding.notEngaged("refusal.ground.N-DEAD.no.sign");
    }
}
