package jp.madoguchi.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What makes an answer to a question of the gate complete (domain 2.5). */
final class GateRules {

    private static final int SHORTEST_EVIDENCE = 10;
    private static final int LONGEST = 2000;

    private GateRules() {}

    /**
     * @param found the data categories found for the item
     * @throws InputRejected when the question is not open, or the answer does not say what it must
     */
    static void check(Gate gate, GateAnswer answer, Set<String> found) {
        if (answer == null || answer.reply() == null) {
            throw new InputRejected("gate.reply", "refusal.gate.reply.missing");
        }
        if (!gate.isOpen(answer.reply().question())) {
            throw new InputRejected("gate.reply", "refusal.gate.out.of.order");
        }
        List<Violation> violations = new ArrayList<>();
        checkEvidence(answer, violations);
        checkCategories(answer, found, violations);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private static void checkEvidence(GateAnswer answer, List<Violation> violations) {
        int said = answer.evidence() == null ? 0 : answer.evidence().strip().length();
        if (answer.reply() == GateReply.SEEN_TO && said > 0) {
            violations.add(new Violation("gate.evidence", "refusal.gate.evidence.not.here"));
        } else if (answer.reply().isEvidenceDemanded() && said < SHORTEST_EVIDENCE) {
            violations.add(new Violation("gate.evidence", "refusal.gate.evidence.missing", List.of(SHORTEST_EVIDENCE)));
        } else if (said > LONGEST) {
            violations.add(new Violation("gate.evidence", "refusal.answer.long", List.of(LONGEST)));
        }
    }

    private static void checkCategories(GateAnswer answer, Set<String> found, List<Violation> violations) {
        if (answer.categories().isEmpty()) {
            return;
        }
        if (answer.reply().code().isEmpty()) {
            violations.add(new Violation("gate.categories", "refusal.gate.categories.passing"));
        }
        answer.categories().stream()
                .filter(category -> !found.contains(category))
                .sorted()
                .map(category -> new Violation("gate.categories", "refusal.gate.category.not.found", List.of(category)))
                .forEach(violations::add);
    }
}
