package jp.madoguchi.refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What makes answers to the questions of the gate complete (domain 2.5). */
final class GateRules {

    private static final int SHORTEST_EVIDENCE = 10;

    private GateRules() {}

    /**
     * The gate with these answers. Those that come after one that ends it are left out: nobody has to answer them.
     *
     * @param found the data categories found for the item
     * @throws InputRejected when a question is not open, or an answer does not say what it must
     */
    static Gate with(
            List<GateAnswer> answers, Gate before, Set<String> found, Function<GateAnswer, RecordedReply> recorded) {
        if (answers.isEmpty() || answers.stream().anyMatch(one -> one == null || one.reply() == null)) {
            throw new InputRejected("gate.reply", "refusal.gate.reply.missing");
        }
        List<Violation> violations = new ArrayList<>();
        Gate gate = before;
        Set<GateQuestion> answered = new HashSet<>();
        for (GateAnswer answer : inOrder(answers)) {
            GateAnswer whole = answer.about(found);
            if (!answered.add(whole.reply().question())) {
                violations.add(violation(whole, "reply", "refusal.gate.answered.twice"));
            } else if (gate.isOpen(whole.reply().question())) {
                check(whole, found, violations);
                gate = gate.with(recorded.apply(whole));
            } else if (answered.size() == 1 || !gate.isClosedToAll()) {
                violations.add(violation(whole, "reply", "refusal.gate.out.of.order"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
        return gate;
    }

    private static List<GateAnswer> inOrder(List<GateAnswer> answers) {
        return answers.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(answer -> answer.reply().question()))
                .toList();
    }

    private static void check(GateAnswer answer, Set<String> found, List<Violation> violations) {
        int said = Words.lengthOf(answer.evidence());
        if (answer.reply() == GateReply.SEEN_TO && said > 0) {
            violations.add(violation(answer, "evidence", "refusal.gate.evidence.not.here"));
        } else if (answer.reply().isEvidenceDemanded() && said < SHORTEST_EVIDENCE) {
            violations.add(violation(answer, "evidence", "refusal.gate.evidence.missing", SHORTEST_EVIDENCE));
        }
        Words.limit(answer.evidence(), field(answer, "evidence"), violations);
        if (!answer.categories().isEmpty() && answer.reply().code().isEmpty()) {
            violations.add(violation(answer, "categories", "refusal.gate.categories.passing"));
        }
        answer.categories().stream()
                .filter(category -> !found.contains(category))
                .sorted()
                .map(category -> violation(answer, "categories", "refusal.gate.category.not.found", category))
                .forEach(violations::add);
    }

    private static Violation violation(GateAnswer answer, String part, String key, Object... arguments) {
        return new Violation(field(answer, part), key, List.of(arguments));
    }

    private static String field(GateAnswer answer, String part) {
        return "gate." + answer.reply().question() + "." + part;
    }
}
