package jp.madoguchi.notification.notice;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.request.ItemOutcome;

/** Which outcomes are decisions on the merits, for letters that speak of all of them alike. */
final class Merits {

    private static final Set<ItemOutcome> DECIDED =
            EnumSet.of(ItemOutcome.FULL, ItemOutcome.PARTIAL, ItemOutcome.REFUSED, ItemOutcome.ALT_MEASURE);

    private Merits() {}

    /** The title of a letter with two halves: one for what was done, at least in part, one for what was not. */
    static Phrase title(String template, Occasion occasion) {
        boolean nothingDone = !occasion.outcomes().isEmpty()
                && occasion.outcomes().stream().allMatch(outcome -> outcome == ItemOutcome.REFUSED);
        return new Phrase("notification.title." + template + (nothingDone ? ".not" : ".done"));
    }

    static boolean decided(ItemOutcome outcome) {
        return DECIDED.contains(outcome);
    }
}
