package jp.madoguchi.refusal;

/**
 * A ground that follows from the gate: what was found is no retained personal data (domain 2.5). It is answered there
 * and nowhere else.
 */
public interface GateGround extends RefusalGround {

    /** The question of the gate it follows from. */
    GateQuestion question();

    /** What the facts say as long as nobody has answered. */
    Finding signs(RequestFacts facts);

    @Override
    default Finding assess(RequestFacts facts) {
        if (facts.gate().answerBehind(code()).isPresent()) {
            return Finding.engaged("refusal.gate.says.so");
        }
        return facts.gate().replies().containsKey(question())
                ? Finding.notEngaged("refusal.gate.passed")
                : signs(facts);
    }

    @Override
    default boolean isAnsweredByHand() {
        return false;
    }
}
