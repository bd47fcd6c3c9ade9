package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RequestFacts;

/** APPI Art. 16(1), (3), (4): it belongs to no searchable database: mentions scattered over mails and free files. */
@ApplicationScoped
public class NotRetainedPersonalData implements GateGround {

    /** Recordings and free texts are personal data only when they are indexed by person (domain 3.1). */
    private static final Set<String> OFTEN_SCATTERED = Set.of("C3", "E4", "E5");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-RPD", Effect.WITHHOLDS, "16(4)");
    }

    @Override
    public GateQuestion question() {
        return GateQuestion.SEARCHABLE;
    }

    @Override
    public Finding signs(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        Set<String> scattered = facts.foundAmong(OFTEN_SCATTERED);
        return scattered.isEmpty()
                ? Finding.notEngaged("refusal.ground.N-RPD.no.sign")
                : Finding.needsReview("refusal.ground.N-RPD.scattered", facts.named(scattered));
    }
}
