package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RequestFacts;

/** APPI Art. 2(6), (7): it identifies nobody: statistics, anonymised information, or a cookie that is linked to nobody. */
@ApplicationScoped
public class AnonymousOrStatistical implements GateGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-ANON", Effect.WITHHOLDS, "2(6)");
    }

    @Override
    public GateQuestion question() {
        return GateQuestion.IDENTIFYING;
    }

    @Override
    public Finding signs(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> linked = facts.foundAmong(facts.policy().linked());
        return linked.isEmpty()
                ? Finding.notEngaged("refusal.ground.N-ANON.no.sign")
                : Finding.needsReview("refusal.ground.N-ANON.linked", facts.named(linked));
    }
}
