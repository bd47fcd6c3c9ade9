package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;

/** Domain 2.3, W-DRAWN: the requester withdrew through a channel that was verified. The requester ends the request; nobody assesses it. */
@ApplicationScoped
public class WithdrawnByTheRequester implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("W-DRAWN", Effect.ENDS, "").saidOf(Level.CASE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        return Finding.notEngaged("refusal.ground.W-DRAWN.open");
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
