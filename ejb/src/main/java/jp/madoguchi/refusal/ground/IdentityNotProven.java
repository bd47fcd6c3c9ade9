package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.shared.InEachLanguage;
import jp.madoguchi.shared.RuleTexts;

/** APPI Art. 37(1), Cabinet Order 12(iii), section 14(4): the requester could not be shown to be the data subject. Procedural, so it may stop a request of any kind, but only after the supplement procedure. */
@ApplicationScoped
public class IdentityNotProven implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("S14-4", Effect.REJECTS, "37(1)")
                .saidOf(Level.CASE)
                .ofSection14(4);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        String key = "request.level." + facts.asking().requiredLevel();
        InEachLanguage level = language -> RuleTexts.of(key, List.of(), language);
        return facts.asking().identityProved()
                ? Finding.notEngaged("refusal.ground.S14-4.proved", level)
                : Finding.engaged("refusal.ground.S14-4.not.proved", level);
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
