package jp.madoguchi.refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.refusal.PurposeAnswer.Need;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;

/** What makes the examination of an asserted ground complete, and when its verdict follows from it (domain 1.2). */
final class AssertionRules {

    private static final int SHORTEST_NOTE = 10;

    private AssertionRules() {}

    /** @throws InputRejected when something is missing, or the verdict does not follow from what was written down */
    static void check(AssertedGroundCheck check, RequestFacts facts, AssertedAnswer answer) {
        if (answer == null || answer.verdict() == null) {
            throw new InputRejected("asserted.verdict", "refusal.asserted.verdict.missing");
        }
        List<Violation> violations = new ArrayList<>();
        Words.demand(answer.note(), SHORTEST_NOTE, "asserted.note", "refusal.answer.note.short", violations);
        if (answer.verdict() == Verdict.PARTLY) {
            Words.demand(
                    answer.extent(), SHORTEST_NOTE, "asserted.extent", "refusal.asserted.extent.short", violations);
        }
        Words.limit(answer.note(), "asserted.note", violations);
        Words.limit(answer.extent(), "asserted.extent", violations);
        answer.particulars().forEach((asked, said) -> Words.limit(said, "asserted.particulars." + asked, violations));
        answer.purposes().forEach(one -> Words.limit(one.why(), "asserted.purposes." + one.purpose(), violations));
        answer.balance()
                .forEach(line -> Words.limit(line.reason(), "asserted.balance." + line.circumstance(), violations));
        check.particulars(answer.verdict()).stream()
                .sorted()
                .forEach(asked ->
                        Words.demand(asked, answer.particulars().get(asked), "asserted.particulars.", violations));
        if (check.asksForPurposes()) {
            checkPurposes(facts.policy().purposes(), answer, violations);
        }
        if (check.asksForBalance()) {
            checkBalance(answer, violations);
        }
        check.objection(facts, answer).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new InputRejected(violations);
        }
    }

    private static void checkPurposes(List<String> every, AssertedAnswer answer, List<Violation> violations) {
        Set<String> answered = answer.purposes().stream()
                .filter(one -> one.need() != null)
                .map(PurposeAnswer::purpose)
                .collect(Collectors.toSet());
        List<String> missing =
                every.stream().filter(code -> !answered.contains(code)).toList();
        if (!missing.isEmpty()) {
            violations.add(new Violation(
                    "asserted.purposes", "refusal.asserted.purposes.missing", List.of(String.join(", ", missing))));
            return;
        }
        answer.purposes().stream()
                .filter(one -> !every.contains(one.purpose()))
                .map(one -> new Violation(
                        "asserted.purposes",
                        "refusal.asserted.purpose.unknown",
                        List.of(String.valueOf(one.purpose()))))
                .forEach(violations::add);
        answer.purposes().stream()
                .filter(one -> one.need() != Need.NEVER_USED && Words.lengthOf(one.why()) < Words.SHORTEST)
                .map(one -> new Violation(
                        "asserted.purposes." + one.purpose(),
                        "refusal.asserted.purpose.why",
                        List.of(String.valueOf(one.purpose()))))
                .forEach(violations::add);
        boolean needed = answer.purposes().stream().anyMatch(one -> one.need() == Need.NEEDED);
        if (answer.verdict() == Verdict.JUSTIFIED && needed) {
            violations.add(new Violation("asserted.verdict", "refusal.asserted.purposes.still.needed"));
        } else if (answer.verdict() != Verdict.JUSTIFIED && !needed) {
            violations.add(new Violation("asserted.verdict", "refusal.asserted.purposes.none.needed"));
        }
    }

    private static void checkBalance(AssertedAnswer answer, List<Violation> violations) {
        for (Circumstance circumstance : Circumstance.values()) {
            List<Weighing> lines = answer.balance().stream()
                    .filter(line -> line.circumstance() == circumstance)
                    .toList();
            boolean complete = lines.size() == 1
                    && lines.get(0).weight() != null
                    && Words.lengthOf(lines.get(0).reason()) >= Words.SHORTEST;
            if (!complete) {
                violations.add(new Violation(
                        "asserted.balance." + circumstance, "refusal.asserted.balance.missing." + circumstance));
            }
        }
        boolean everySaid = Arrays.stream(Circumstance.values())
                .allMatch(circumstance -> answer.balance().stream()
                        .anyMatch(line -> line.circumstance() == circumstance && line.weight() != null));
        if (everySaid && answer.verdict() == Verdict.JUSTIFIED && answer.isOutweighed()) {
            violations.add(new Violation("asserted.verdict", "refusal.asserted.balance.outweighed"));
        }
    }
}
