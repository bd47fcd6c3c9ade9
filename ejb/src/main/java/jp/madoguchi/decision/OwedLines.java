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
 * asked for and found nowhere. What names purposes or recipients is decided one by one, for all systems together,
 * because that is how it was asked; what needs no search is decided as a whole. Parts somebody else answers are not
 * among them: their lines write themselves.
 */
final class OwedLines {

    private static final Set<Disposition> NOTHING_THERE = EnumSet.of(Disposition.NOT_HELD, Disposition.REDIRECT);

    private OwedLines() {}

    static List<Owed> of(ItemToDecide item) {
        return all(item).stream()
                .filter(cell -> !item.elsewhere().containsKey(cell.category()))
                .toList();
    }

    private static List<Owed> all(ItemToDecide item) {
        if (item.namesParts()) {
            Set<Disposition> possible = item.nothingFound() ? NOTHING_THERE : dispositionsOfPart(item.kind());
            return item.namedParts().stream()
                    .map(part -> new Owed(part, null, possible))
                    .toList();
        }
        if (!item.searched()) {
            return List.of(new Owed(ItemScope.ALL, null, dispositionsOf(item.kind())));
        }
        List<Owed> owed = new ArrayList<>();
        new TreeMap<>(item.found())
                .forEach((system, categories) -> categories.stream()
                        .sorted()
                        .forEach(category -> owed.add(new Owed(category, system, dispositionsOf(item.kind())))));
        notFound(item).forEach(category -> owed.add(new Owed(category, null, NOTHING_THERE)));
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

    /** What systems hold says nothing about whether a recipient was ever given it: that is in the register alone. */
    private static Set<Disposition> dispositionsOfPart(RequestKind kind) {
        Set<Disposition> possible = EnumSet.copyOf(dispositionsOf(kind));
        if (kind == RequestKind.TPR_DISCLOSURE) {
            possible.add(Disposition.NOT_HELD);
        }
        return possible;
    }

    private static Set<Disposition> dispositionsOf(RequestKind kind) {
        return switch (kind) {
            case DISCLOSURE, TPR_DISCLOSURE ->
                EnumSet.of(Disposition.GRANT, Disposition.GRANT_MASKED, Disposition.WITHHOLD, Disposition.REDIRECT);
            case USE_STOP, ERASURE, TP_STOP ->
                EnumSet.of(Disposition.GRANT, Disposition.WITHHOLD, Disposition.ALT, Disposition.REDIRECT);
            default -> EnumSet.of(Disposition.GRANT, Disposition.WITHHOLD, Disposition.REDIRECT);
        };
    }
}
