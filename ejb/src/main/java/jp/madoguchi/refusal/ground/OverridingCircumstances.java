package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5), guideline 3-8-5-1 note 5: special circumstances outweigh the interests of the data subject. */
@ApplicationScoped
public class OverridingCircumstances implements RefusalGround {

    @Override
    public String code() {
        return "U-OVERRIDE";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE || kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (!facts.unstoppablePurposes().isEmpty()) {
            return Finding.needsReview(
                    "refusal.ground.U-OVERRIDE.purposes",
                    String.join(", ", new TreeSet<>(facts.unstoppablePurposes())));
        }
        return facts.assertedGround().equals("U6")
                ? Finding.needsReview("refusal.ground.U-OVERRIDE.weigh")
                : Finding.notEngaged("refusal.ground.U-OVERRIDE.no.sign");
    }
}
