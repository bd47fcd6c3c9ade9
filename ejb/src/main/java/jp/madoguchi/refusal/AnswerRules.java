package jp.madoguchi.refusal;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** The checklist an answer must pass (domain 2.2, interpretation limits; scenario 17). */
final class AnswerRules {

    private static final int SHORTEST_NOTE = 10;

    private AnswerRules() {}

    /** @throws InputRejected when the answer does not say what it must, or the facts rule it out */
    static void check(RefusalGround ground, RequestFacts facts, GroundAnswer answer) {
        List<Violation> violations = new ArrayList<>();
        boolean againstTheFacts = !answer.engaged() && ground.assess(facts) instanceof Finding.Engaged;
        if (answer.engaged() || againstTheFacts) {
            Words.demand(answer.note(), SHORTEST_NOTE, "note", "refusal.answer.note.short", violations);
        }
        Words.limit(answer.note(), "note", violations);
        answer.particulars().forEach((asked, said) -> Words.limit(said, "particulars." + asked, violations));
        if (answer.engaged()) {
            ground.particulars(facts.kind()).stream()
                    .sorted()
                    .forEach(
                            asked -> checkParticular(asked, answer.particulars().get(asked), violations));
            ground.objection(facts).ifPresent(violations::add);
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private static void checkParticular(Particular asked, String said, List<Violation> violations) {
        int before = violations.size();
        Words.demand(asked, said, "particulars.", violations);
        boolean aboutImpact = asked == Particular.IMPACT || asked == Particular.MORE_THAN_NUISANCE;
        if (aboutImpact && violations.size() == before && VolumeAlone.isAllThatIsSaidIn(said)) {
            violations.add(new Violation("particulars." + asked, "refusal.answer.volume.alone"));
        }
    }
}
