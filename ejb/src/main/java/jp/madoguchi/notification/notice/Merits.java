package jp.madoguchi.notification.notice;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.ItemOutcome;

/** Which outcomes are decisions on the merits, for letters that speak of all of them alike. */
final class Merits {

    private static final Set<ItemOutcome> DECIDED =
            EnumSet.of(ItemOutcome.FULL, ItemOutcome.PARTIAL, ItemOutcome.REFUSED, ItemOutcome.ALT_MEASURE);

    private Merits() {}

    static boolean decided(ItemOutcome outcome) {
        return DECIDED.contains(outcome);
    }
}
