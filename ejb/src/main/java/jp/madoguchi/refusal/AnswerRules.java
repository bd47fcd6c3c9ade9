package jp.madoguchi.refusal;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** The checklist an answer must pass (domain 2.2, interpretation limits; scenario 17). */
final class AnswerRules {

    private static final int SHORTEST_NOTE = 10;
    private static final int SHORTEST_PARTICULAR = 5;
    private static final int LONGEST = 2000;

    private AnswerRules() {}

    /** @throws InputRejected when the answer does not say what it must */
    static void check(RefusalGround ground, Finding finding, GroundAnswer answer) {
        List<Violation> violations = new ArrayList<>();
        boolean againstTheFacts = !answer.engaged() && finding instanceof Finding.Engaged;
        if ((answer.engaged() || againstTheFacts) && lengthOf(answer.note()) < SHORTEST_NOTE) {
            violations.add(new Violation("note", "refusal.answer.note.short", List.of(SHORTEST_NOTE)));
        }
        if (lengthOf(answer.note()) > LONGEST) {
            violations.add(new Violation("note", "refusal.answer.long", List.of(LONGEST)));
        }
        if (answer.engaged()) {
            ground.particulars().stream().sorted().forEach(asked -> checkParticular(asked, answer, violations));
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private static void checkParticular(Particular asked, GroundAnswer answer, List<Violation> violations) {
        String said = answer.particulars().get(asked);
        String field = "particulars." + asked;
        if (lengthOf(said) < SHORTEST_PARTICULAR) {
            violations.add(new Violation(field, "refusal.answer.missing." + asked));
        } else if (said.length() > LONGEST) {
            violations.add(new Violation(field, "refusal.answer.long", List.of(LONGEST)));
        } else if (asked == Particular.IMPACT && VolumeAlone.isAllThatIsSaidIn(said)) {
            violations.add(new Violation(field, "refusal.answer.volume.alone"));
        }
    }

    private static int lengthOf(String text) {
        return text == null ? 0 : text.strip().length();
    }
}
