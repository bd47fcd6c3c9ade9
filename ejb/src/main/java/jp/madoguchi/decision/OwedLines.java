package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/**
 * What must be decided on an item: every category asked for and found, in each system that holds it, and every category
 * asked for and found nowhere. A cessation of use that names purposes is decided purpose by purpose, for all systems
 * together, because that is how it was asked.
 */
final class OwedLines {

    private static final Set<Disposition> ONLY_NOT_HELD = EnumSet.of(Disposition.NOT_HELD);

    private OwedLines() {}

    static List<Owed> of(ItemToDecide item) {
        if (item.namesPurposes()) {
            Set<Disposition> possible = item.nothingFound() ? ONLY_NOT_HELD : dispositionsOf(item.kind());
            return item.scope().purposes().stream()
                    .distinct()
                    .map(purpose -> new Owed(purpose, null, possible))
                    .toList();
        }
        List<Owed> owed = new ArrayList<>();
        new TreeMap<>(item.found())
                .forEach((system, categories) -> categories.stream()
                        .sorted()
                        .forEach(category -> owed.add(new Owed(category, system, dispositionsOf(item.kind())))));
        notFound(item).forEach(category -> owed.add(new Owed(category, null, ONLY_NOT_HELD)));
        return owed;
    }

    private static List<String> notFound(ItemToDecide item) {
        if (item.scope().asksForEverything()) {
            return item.nothingFound() ? List.of(ItemScope.ALL) : List.of();
        }
        return item.scope().categories().stream()
                .distinct()
                .filter(category -> !item.categoriesFound().contains(category))
                .toList();
    }

    private static Set<Disposition> dispositionsOf(RequestKind kind) {
        return switch (kind) {
            case DISCLOSURE, TPR_DISCLOSURE ->
                EnumSet.of(Disposition.GRANT, Disposition.GRANT_MASKED, Disposition.WITHHOLD);
            case USE_STOP, ERASURE, TP_STOP -> EnumSet.of(Disposition.GRANT, Disposition.WITHHOLD, Disposition.ALT);
            default -> EnumSet.of(Disposition.GRANT, Disposition.WITHHOLD);
        };
    }
}
