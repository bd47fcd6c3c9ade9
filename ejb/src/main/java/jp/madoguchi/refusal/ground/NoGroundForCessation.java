package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 35(2), (4), (6): what the requester asserts is not so. It rests on the examination of what is asserted. */
@ApplicationScoped
public class NoGroundForCessation implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                "U-NOGROUND",
                Effect.WITHHOLDS,
                "35(2), (4), (6)",
                RequestKind.USE_STOP,
                RequestKind.ERASURE,
                RequestKind.TP_STOP);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.asserted().values().stream().anyMatch(assertion -> assertion.verdict() == Verdict.JUSTIFIED)) {
            return Finding.notEngaged("refusal.ground.U-NOGROUND.justified");
        }
        if (facts.assertedGround().isBlank() && facts.asserted().isEmpty()) {
            return Finding.engaged("refusal.ground.U-NOGROUND.nothing.asserted");
        }
        return facts.examined(facts.assertedGround())
                        .filter(assertion -> assertion.verdict() == Verdict.NOT_JUSTIFIED)
                        .isPresent()
                ? Finding.engaged("refusal.ground.U-NOGROUND.not.justified")
                : Finding.needsReview("refusal.ground.U-NOGROUND.examine");
    }

    @Override
    public Optional<Violation> objection(RequestFacts facts) {
        if (facts.asserted().values().stream().anyMatch(assertion -> assertion.verdict() == Verdict.JUSTIFIED)) {
            return Optional.of(new Violation("ground", "refusal.ground.U-NOGROUND.is.justified"));
        }
        boolean open = !facts.assertedGround().isBlank()
                && facts.examined(facts.assertedGround()).isEmpty();
        return open ? Optional.of(new Violation("ground", "refusal.ground.U-NOGROUND.not.examined")) : Optional.empty();
    }
}
