package jp.madoguchi.notification.letter;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * An item as a letter is about to speak of it.
 *
 * @param outcome empty while nothing is decided
 * @param lines what was decided; internal reasons are in them and must not leave this package
 */
public record ItemToTell(
        int number, RequestKind kind, ItemScope scope, Optional<ItemOutcome> outcome, List<DecisionLine> lines) {

    public ItemToTell {
        lines = List.copyOf(lines);
    }

    /** Whether something was done for the requester that has a date. */
    boolean isCarriedOut() {
        return lines.stream().map(DecisionLine::disposition).anyMatch(Disposition::isCarriedOut);
    }
}
