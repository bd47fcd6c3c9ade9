package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.REDIRECT;
import static jp.madoguchi.decision.Disposition.WITHHOLD;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.ItemOutcome;

/** What an item's lines lead to (domain 2.7). Nobody ever types an outcome in. */
final class DerivedOutcome {

    private DerivedOutcome() {}

    /** Empty when there is no line. */
    static Optional<ItemOutcome> of(Collection<Disposition> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<Disposition> held = EnumSet.copyOf(lines);
        held.remove(NOT_HELD);
        if (held.isEmpty()) {
            return Optional.of(ItemOutcome.NOT_HELD);
        }
        if (held.equals(EnumSet.of(GRANT))) {
            return Optional.of(ItemOutcome.FULL);
        }
        if (held.contains(GRANT) || held.contains(GRANT_MASKED)) {
            return Optional.of(ItemOutcome.PARTIAL);
        }
        if (held.equals(EnumSet.of(REDIRECT))) {
            return Optional.of(ItemOutcome.REDIRECTED);
        }
        return Optional.of(held.contains(ALT) ? ItemOutcome.ALT_MEASURE : ItemOutcome.REFUSED);
    }

    /** Whether the requester may go to court at once instead of after two weeks (Art. 39). */
    static boolean isRefusalForArt39(Collection<Disposition> lines) {
        return lines.contains(WITHHOLD);
    }
}
