package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 37(3), Cabinet Order 13: nothing shows that the agent may ask. Confirmed or rejected where identity is proved. */
@ApplicationScoped
public class AuthorityNotProven implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("A-AUTH", Effect.REJECTS, "37(3)").saidOf(Level.CASE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (!facts.asking().kind().isAgent()) {
            return Finding.notEngaged("refusal.ground.A-AUTH.no.agent");
        }
        return facts.asking().identityProved()
                ? Finding.notEngaged("refusal.ground.A-AUTH.proved")
                : Finding.engaged("refusal.ground.A-AUTH.not.proved");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.MISSING_PROOF);
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
