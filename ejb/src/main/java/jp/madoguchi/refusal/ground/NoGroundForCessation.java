package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(2), (4), (6): what the requester asserts is not so. */
@ApplicationScoped
public class NoGroundForCessation implements RefusalGround {

    /** What a requester can assert (domain 1.2), each with its own question. */
    private static final Set<String> KNOWN = Set.of("U1", "U2", "U3", "U4", "U5", "U6");

    @Override
    public String code() {
        return "U-NOGROUND";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE || kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding assess(RequestFacts facts) {
        String asserted = facts.assertedGround();
        if (asserted.isBlank()) {
            return Finding.engaged("refusal.ground.U-NOGROUND.nothing.asserted");
        }
        return KNOWN.contains(asserted)
                ? Finding.needsReview("refusal.ground.U-NOGROUND." + asserted)
                : Finding.needsReview("refusal.ground.U-NOGROUND.other", asserted);
    }
}
