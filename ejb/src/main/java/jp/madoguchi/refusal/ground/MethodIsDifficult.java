package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 33(2), (3): disclosing by the method asked for is difficult. It is disclosed all the same, by another method. */
@ApplicationScoped
public class MethodIsDifficult implements RefusalGround {

    /** Sound cannot be put on paper (guideline 3-8-2(2)). */
    private static final Set<String> RECORDINGS = Set.of("C3", "E4");

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of(
                "M-DIFF", Effect.CHANGES_METHOD, "33(2), (3)", RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (facts.scope().method() == null) {
            return Finding.notEngaged("refusal.ground.M-DIFF.none.chosen");
        }
        Set<String> recordings = facts.foundAmong(RECORDINGS);
        return switch (facts.scope().method()) {
            case "ELECTRONIC" -> Finding.notEngaged("refusal.ground.M-DIFF.electronic");
            case "PAPER" ->
                recordings.isEmpty()
                        ? Finding.notEngaged("refusal.ground.M-DIFF.paper")
                        : Finding.needsReview("refusal.ground.M-DIFF.recordings", facts.named(recordings));
            default -> Finding.needsReview("refusal.ground.M-DIFF.other");
        };
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.METHOD_DIFFICULTY, Particular.REQUESTER_ASKED);
    }
}
