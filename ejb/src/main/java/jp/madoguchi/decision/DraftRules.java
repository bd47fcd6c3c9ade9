package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.FixedPhrases.Phrase;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** What an item's lines must look like (domain 2.4, 2.7; 5.2, G5 to G7). */
final class DraftRules {

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_MASKING = 5;

    private final ItemFile file;
    private final Outward outward;
    private final List<Owed> owed;
    private final ReasonCodes codes;

    DraftRules(ItemFile file, Outward outward, ReasonCodes codes) {
        this.codes = codes;
        this.file = file;
        this.outward = outward;
        this.owed = OwedLines.of(file.item());
    }

    ItemFile file() {
        return file;
    }

    /** Without the lines that write themselves. */
    List<DecisionLine> ownOf(List<DecisionLine> lines) {
        return lines.stream()
                .filter(line ->
                        line.category() == null || !file.item().elsewhere().containsKey(line.category()))
                .toList();
    }

    /** The lines that write themselves: what somebody else answers is referred there. */
    List<DecisionLine> referrals() {
        return file.item().elsewhere().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> referral(part.getKey(), part.getValue()))
                .toList();
    }

    private DecisionLine referral(String category, String code) {
        Phrase words = FixedPhrases.suggested(file.item().kind(), code).orElseThrow();
        return new DecisionLine(
                category, null, Disposition.REDIRECT, code, null, words.japanese(), words.english(), null, null, null);
    }

    /** What is wrong with these lines, whether or not they are all; those that write themselves are right. */
    List<Violation> violationsOf(List<DecisionLine> drafted) {
        List<DecisionLine> lines = ownOf(drafted);
        Outward withNotes = outward.andQuotedIn(
                lines.stream().map(DecisionLine::internalReason).toList());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checkLine(lines.get(i), "lines[" + i + "]", withNotes, violations);
        }
        owed.stream()
                .filter(cell -> isDecidedTwice(cell, lines))
                .map(cell -> new Violation("lines", "decision.line.twice", List.of(named(cell))))
                .forEach(violations::add);
        return violations;
    }

    /** What still has no line. */
    List<Owed> missingFrom(List<DecisionLine> lines) {
        return owed.stream()
                .filter(cell -> lines.stream().noneMatch(line -> covers(line, cell) && isWhole(line)))
                .toList();
    }

    static boolean covers(DecisionLine line, Owed cell) {
        return cell.category().equals(line.category())
                && (line.system() == null || line.system().equals(cell.system()));
    }

    static String named(Owed cell) {
        return cell.system() == null ? cell.category() : cell.category() + " (" + cell.system() + ")";
    }

    /** A line on a record or a field leaves the rest open, unless a correction asked for no more than that. */
    private boolean isWhole(DecisionLine line) {
        return file.item().kind() == RequestKind.CORRECTION || !line.isNarrow();
    }

    private static boolean isDecidedTwice(Owed cell, List<DecisionLine> lines) {
        List<DecisionLine> about =
                lines.stream().filter(line -> covers(line, cell)).toList();
        return about.stream()
                .anyMatch(one -> about.stream()
                        .anyMatch(other -> one != other
                                && Objects.equals(one.record(), other.record())
                                && Objects.equals(one.field(), other.field())));
    }

    private void checkLine(DecisionLine line, String path, Outward withNotes, List<Violation> violations) {
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
        checkReason(line, path, withNotes, violations);
        checkNarrow(line, path, violations);
        OutwardText.tooLong(line.internalReason(), path + ".internalReason").ifPresent(violations::add);
    }

    private boolean isAskedElsewhere(DecisionLine line) {
        return owed.stream().anyMatch(cell -> cell.category().equals(line.category()));
    }

    private static String impossible(Disposition chosen, List<Owed> decided) {
        if (chosen == Disposition.NOT_HELD) {
            return "decision.not.held.was.found";
        }
        boolean nothingThere =
                decided.stream().allMatch(cell -> cell.dispositions().contains(Disposition.NOT_HELD));
        return nothingThere ? "decision.only.not.held" : "decision.disposition.not.for.kind";
    }

    private static void checkNarrow(DecisionLine line, String path, List<Violation> violations) {
        boolean masked = line.disposition() == Disposition.GRANT_MASKED;
        if (masked && (line.masking() == null || line.masking().length() < SHORTEST_MASKING)) {
            violations.add(new Violation(path + ".masking", "decision.masking.missing", List.of(SHORTEST_MASKING)));
        }
        if (!masked && line.masking() != null) {
            violations.add(new Violation(path + ".masking", "decision.masking.not.here"));
        }
        if (line.disposition() == Disposition.NOT_HELD && line.isNarrow()) {
            violations.add(new Violation(path + ".record", "decision.record.not.here"));
        }
        Stream.of("record", "field", "masking")
                .filter(name -> lengthOf(line, name) > LONGEST_NAME)
                .map(name -> new Violation(path + "." + name, "decision.reason.long", List.of(LONGEST_NAME)))
                .forEach(violations::add);
    }

    private static int lengthOf(DecisionLine line, String name) {
        String said = switch (name) {
            case "record" -> line.record();
            case "field" -> line.field();
            default -> line.masking();
        };
        return said == null ? 0 : said.length();
    }

    private void checkReason(DecisionLine line, String path, Outward withNotes, List<Violation> violations) {
        String field = path + ".reasonCode";
        Optional<String> code = Optional.ofNullable(line.reasonCode()).filter(given -> !given.isBlank());
        boolean told = line.disposition().needsReason()
                || line.changesMethod()
                || line.disposition().isAnswerInWords(file.item().kind());
        if (line.disposition().needsReason() && code.isEmpty()) {
            violations.add(new Violation(field, "decision.code.missing"));
        }
        withNotes
                .check(line.externalReason(), line.externalReasonEn(), told, path)
                .forEach(violations::add);
        code.flatMap(given -> objectionTo(given, line.disposition()))
                .map(key -> new Violation(field, key, List.of(code.get())))
                .ifPresent(violations::add);
        code.map(given -> quoted(given, line.disposition()))
                .orElse(Map.of())
                .forEach((particular, said) ->
                        withNotes.checkQuoted(particular, said, field).forEach(violations::add));
    }

    /** The evidence that the letter will quote; only now is it known what must not be in it. */
    private Map<Particular, String> quoted(String code, Disposition disposition) {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        Map<Particular, String> written = file.engaged(code)
                .map(recorded -> recorded.answer().particulars())
                .orElse(Map.of());
        DecisionTable.told(file.item().kind(), code, disposition).stream()
                .filter(written::containsKey)
                .forEach(particular -> said.put(particular, written.get(particular)));
        return said;
    }

    private Optional<String> objectionTo(String given, Disposition disposition) {
        Optional<ReasonCode> known = codes.find(given);
        if (known.isEmpty()) {
            return Optional.of("decision.code.unknown");
        }
        ReasonCode code = known.get();
        RequestKind kind = file.item().kind();
        if (!code.isAllowedFor(kind)) {
            return Optional.of("decision.code.not.for.kind");
        }
        if (Set.of(Effect.REJECTS, Effect.ENDS).contains(code.effect())) {
            return Optional.of("decision.code.is.procedural");
        }
        if (!DecisionTable.allows(kind, given, disposition)) {
            return Optional.of("decision.code.not.for.disposition");
        }
        return code.isOfSection14() && file.engaged(given).isEmpty()
                ? Optional.of("decision.ground.not.engaged")
                : Optional.empty();
    }
}
