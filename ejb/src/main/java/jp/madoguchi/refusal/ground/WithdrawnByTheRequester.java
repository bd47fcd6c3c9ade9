package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** Domain 2.3, W-DRAWN: the requester withdrew through a channel that was verified. The requester ends the request; nobody assesses it. */
@ApplicationScoped
public class WithdrawnByTheRequester implements RefusalGround {

    @Override
    public String code() {
        return "W-DRAWN";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return true;
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
