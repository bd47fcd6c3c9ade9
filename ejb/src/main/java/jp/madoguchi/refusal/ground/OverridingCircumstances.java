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

/** APPI Art. 35(5), guideline 3-8-5-1 note 5: special circumstances outweigh the interests of the data subject. It rests on a balancing sheet that says so. */
@ApplicationScoped
public class OverridingCircumstances implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                        "U-OVERRIDE",
                        Effect.WITHHOLDS,
                        "35(5)",
                        RequestKind.USE_STOP,
                        RequestKind.ERASURE,
                        RequestKind.TP_STOP)
                .wordedWithCare();
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (isOutweighed(facts)) {
            return Finding.engaged("refusal.ground.U-OVERRIDE.outweighed");
        }
        return facts.policy().unstoppable().isEmpty()
                ? Finding.notEngaged("refusal.ground.U-OVERRIDE.no.sign")
                : Finding.needsReview(
                        "refusal.ground.U-OVERRIDE.purposes",
                        facts.named(facts.policy().unstoppable()));
    }

    @Override
    public Optional<Violation> objection(RequestFacts facts) {
        boolean regardless = facts.policy().unconditional().isPresent()
                && facts.examined("U-YOUNG")
                        .filter(young -> young.verdict() == Verdict.JUSTIFIED)
                        .isPresent();
        if (regardless && !facts.policy().unconditional().get().exceptions().contains(code())) {
            return Optional.of(new Violation("ground", "refusal.ground.U-OVERRIDE.young"));
        }
        return isOutweighed(facts)
                ? Optional.empty()
                : Optional.of(new Violation("ground", "refusal.ground.U-OVERRIDE.no.sheet"));
    }

    private static boolean isOutweighed(RequestFacts facts) {
        return facts.asserted().values().stream()
                .anyMatch(assertion -> assertion.answer().isOutweighed());
    }
}
