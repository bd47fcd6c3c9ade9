package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.InputRejected.Violation;

/** What an item's lines must look like (domain 2.4, 2.7; 5.2, G5 to G7). */
final class DraftRules {

    /** The effect a code must have to carry the disposition; a disposition that is absent takes no code. */
    private static final Map<Disposition, Effect> EFFECTS = Map.of(
            Disposition.WITHHOLD, Effect.WITHHOLDS,
            Disposition.GRANT_MASKED, Effect.WITHHOLDS,
            Disposition.ALT, Effect.REPLACES,
            Disposition.NOT_HELD, Effect.NOT_HELD);

    private final ItemToDecide item;
    private final Set<String> engaged;
    private final SubmittedForm form;
    private final List<Owed> owed;

    /** @param engaged codes of the grounds somebody has found engaged for this item */
    DraftRules(ItemToDecide item, Set<String> engaged, SubmittedForm form) {
        this.item = item;
        this.engaged = engaged;
        this.form = form;
        this.owed = OwedLines.of(item);
    }

    /** What is wrong with these lines, whether or not they are all. */
    List<Violation> violationsOf(List<DecisionLine> lines) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checkLine(lines.get(i), "lines[" + i + "]", violations);
        }
        owed.stream()
                .filter(cell ->
                        lines.stream().filter(line -> covers(line, cell)).count() > 1)
                .map(cell -> new Violation("lines", "decision.line.twice", List.of(named(cell))))
                .forEach(violations::add);
        return violations;
    }

    /** What still has no line. */
    List<Owed> missingFrom(List<DecisionLine> lines) {
        return owed.stream()
                .filter(cell -> lines.stream().noneMatch(line -> covers(line, cell)))
                .toList();
    }

    static boolean covers(DecisionLine line, Owed cell) {
        return cell.category().equals(line.category())
                && (line.system() == null || line.system().equals(cell.system()));
    }

    static String named(Owed cell) {
        return cell.system() == null ? cell.category() : cell.category() + " (" + cell.system() + ")";
    }

    private void checkLine(DecisionLine line, String path, List<Violation> violations) {
        List<Owed> decided = owed.stream().filter(cell -> covers(line, cell)).toList();
        if (decided.isEmpty()) {
            String field = path + (isAskedElsewhere(line) ? ".system" : ".category");
            violations.add(new Violation(field, "decision.line.not.owed", List.of(String.valueOf(line.category()))));
            return;
        }
        if (line.disposition() == null) {
            violations.add(new Violation(path + ".disposition", "decision.disposition.missing"));
            return;
        }
        if (decided.stream().anyMatch(cell -> !cell.dispositions().contains(line.disposition()))) {
            violations.add(new Violation(path + ".disposition", impossible(line.disposition(), decided)));
            return;
        }
        checkReason(line, path, violations);
        OutwardText.leakIn(line.externalReason(), path + ".externalReason", form, item.scope())
                .ifPresent(violations::add);
        if (line.internalReason() != null && line.internalReason().length() > OutwardText.LONGEST) {
            violations.add(
                    new Violation(path + ".internalReason", "decision.reason.long", List.of(OutwardText.LONGEST)));
        }
    }

    private boolean isAskedElsewhere(DecisionLine line) {
        return owed.stream().anyMatch(cell -> cell.category().equals(line.category()));
    }

    private static String impossible(Disposition chosen, List<Owed> decided) {
        if (chosen == Disposition.NOT_HELD) {
            return "decision.not.held.was.found";
        }
        boolean nothingThere =
                decided.stream().allMatch(cell -> cell.dispositions().equals(Set.of(Disposition.NOT_HELD)));
        return nothingThere ? "decision.only.not.held" : "decision.disposition.not.for.kind";
    }

    private void checkReason(DecisionLine line, String path, List<Violation> violations) {
        String field = path + ".reasonCode";
        Optional<String> code = Optional.ofNullable(line.reasonCode()).filter(given -> !given.isBlank());
        if (line.disposition().needsReason()) {
            OutwardText.lengthOf(line.externalReason(), path + ".externalReason")
                    .ifPresent(violations::add);
            if (code.isEmpty()) {
                violations.add(new Violation(field, "decision.code.missing"));
            }
        }
        code.flatMap(given -> objectionTo(given, line.disposition()))
                .map(key -> new Violation(field, key, List.of(code.get())))
                .ifPresent(violations::add);
    }

    private Optional<String> objectionTo(String given, Disposition disposition) {
        Optional<ReasonCode> known = ReasonCodes.find(given);
        if (known.isEmpty()) {
            return Optional.of("decision.code.unknown");
        }
        ReasonCode code = known.get();
        if (!code.isAllowedFor(item.kind())) {
            return Optional.of("decision.code.not.for.kind");
        }
        if (code.effect() == Effect.REJECTS || !code.isForItems()) {
            return Optional.of("decision.code.is.procedural");
        }
        if (code.effect() != EFFECTS.get(disposition)) {
            return Optional.of("decision.code.not.for.disposition");
        }
        return code.isOfSection14() && !engaged.contains(given)
                ? Optional.of("decision.ground.not.engaged")
                : Optional.empty();
    }
}
