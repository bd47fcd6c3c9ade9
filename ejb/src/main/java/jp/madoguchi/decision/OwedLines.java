package jp.madoguchi.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.refusal.RequestFacts;
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

    static List<Owed> of(RequestFacts facts) {
        if (namesPurposes(facts)) {
            Set<Disposition> possible = facts.nothingFound() ? ONLY_NOT_HELD : dispositionsOf(facts.kind());
            return facts.scope().purposes().stream()
                    .distinct()
                    .map(purpose -> new Owed(purpose, null, possible))
                    .toList();
        }
        List<Owed> owed = new ArrayList<>();
        new TreeMap<>(facts.found())
                .forEach((system, categories) -> categories.stream()
                        .sorted()
                        .forEach(category -> owed.add(new Owed(category, system, dispositionsOf(facts.kind())))));
        notFound(facts).forEach(category -> owed.add(new Owed(category, null, ONLY_NOT_HELD)));
        return owed;
    }

    private static List<String> notFound(RequestFacts facts) {
        if (facts.scope().asksForEverything()) {
            return facts.nothingFound() ? List.of(ItemScope.ALL) : List.of();
        }
        return facts.scope().categories().stream()
                .distinct()
                .filter(category -> !facts.categoriesFound().contains(category))
                .toList();
    }

    static boolean namesPurposes(RequestFacts facts) {
        return facts.kind() == RequestKind.USE_STOP && !facts.scope().purposes().isEmpty();
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
