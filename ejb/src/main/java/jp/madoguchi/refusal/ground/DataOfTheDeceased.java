package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 2(1): it is not about a living individual. What is also about a living relative, such as an heir's own claim, stays in. */
@ApplicationScoped
public class DataOfTheDeceased implements GateGround {

    @Override
    public String code() {
        return "N-DEAD";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return true;
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
