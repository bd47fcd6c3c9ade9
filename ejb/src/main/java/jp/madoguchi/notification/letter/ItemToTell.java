package jp.madoguchi.notification.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.Quoted;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * An item as a letter is about to speak of it.
 *
 * @param outcome empty while nothing is decided
 * @param lines what was decided; internal reasons are in them and must not leave this package
 * @param rejection why it ended on procedure, if it did
 * @param done what was carried out for it
 * @param quoted by reason code, the entries of evidence that are told
 */
public record ItemToTell(
        int number,
        RequestKind kind,
        ItemScope scope,
        Optional<ItemOutcome> outcome,
        List<DecisionLine> lines,
        Optional<RejectionReason> rejection,
        Done done,
        Map<String, List<Quoted>> quoted) {

    public ItemToTell {
        lines = List.copyOf(lines);
        quoted = Map.copyOf(quoted);
    }

    public ItemToTell(
            int number,
            RequestKind kind,
            ItemScope scope,
            Optional<ItemOutcome> outcome,
            List<DecisionLine> lines,
            Optional<RejectionReason> rejection,
            Done done) {
        this(number, kind, scope, outcome, lines, rejection, done, Map.of());
    }

    public ItemToTell(
            int number,
            RequestKind kind,
            ItemScope scope,
            Optional<ItemOutcome> outcome,
            List<DecisionLine> lines,
            Optional<RejectionReason> rejection) {
        this(number, kind, scope, outcome, lines, rejection, Done.NOTHING);
    }

    public ItemToTell(
            int number, RequestKind kind, ItemScope scope, Optional<ItemOutcome> outcome, List<DecisionLine> lines) {
        this(number, kind, scope, outcome, lines, Optional.empty());
    }

    /** Whether something was done for the requester that has a date. */
    boolean isCarriedOut() {
        return lines.stream().map(DecisionLine::disposition).anyMatch(Disposition::isCarriedOut);
    }

    public ItemToTell with(Done carriedOut) {
        return new ItemToTell(number, kind, scope, outcome, lines, rejection, carriedOut, quoted);
    }

    public ItemToTell quoting(Map<String, List<Quoted>> evidence) {
        return new ItemToTell(number, kind, scope, outcome, lines, rejection, done, evidence);
    }

    /** The codes of everything decided on it. */
    Set<String> reasonCodes() {
        return lines.stream()
                .map(DecisionLine::reasonCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
