package jp.madoguchi.verification;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.workflow.StepRefused;

/** Who may still be handed what was disclosed (domain 4.4; 5.2, G11). */
final class ReceivingRules {

    private ReceivingRules() {}

    /** @param authority the agent's latest, ended or not */
    static Optional<StepRefused> objection(
            boolean agent, boolean deceased, Optional<AgentAuthority> authority, LocalDate today) {
        if (deceased) {
            return Optional.of(
                    new StepRefused("verification.delivery.stopped", "Nothing is delivered for this request any more"));
        }
        if (!agent) {
            return Optional.empty();
        }
        return AuthorityStands.objection(authority, today)
                .or(() -> authority
                        .filter(given -> !given.mayReceive())
                        .map(given -> new StepRefused(
                                "verification.authority.not.to.receive",
                                "The agent was not entrusted with receiving the answer")));
    }
}
