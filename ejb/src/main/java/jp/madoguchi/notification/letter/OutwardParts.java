package jp.madoguchi.notification.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.letter.OutwardPart.Place;
import jp.madoguchi.request.ItemScope;

/**
 * What of a decision's lines the requester may know (domain 2.6 and 2.7). Whether something is not held or may not be
 * told to be held reads the same, and a line nobody asked for by name is left out, so that nothing can be counted.
 */
final class OutwardParts {

    private static final Set<String> PRINTED_AS_NOT_HELD = Set.of("N-NONE", "N-ORD5");

    private OutwardParts() {}

    /** Records of provision lie in no system, whatever system the data lie in that they are about. */
    static List<OutwardPart> ofProvisions(ItemScope scope, List<DecisionLine> lines) {
        return of(scope, lines, true);
    }

    static List<OutwardPart> of(ItemScope scope, List<DecisionLine> lines) {
        return of(scope, lines, false);
    }

    private static List<OutwardPart> of(ItemScope scope, List<DecisionLine> lines, boolean nowhere) {
        Set<String> answered = lines.stream()
                .filter(line -> !isNotHeld(line))
                .map(DecisionLine::category)
                .collect(Collectors.toSet());
        Set<String> askedByName = new LinkedHashSet<>(scope.categories());
        askedByName.addAll(scope.purposes());
        askedByName.addAll(scope.recipients());
        askedByName.remove(ItemScope.ALL);

        Map<OutwardPart, Set<Place>> places = new LinkedHashMap<>();
        for (DecisionLine line : lines) {
            if (!isNotHeld(line)) {
                OutwardPart part = new OutwardPart(
                        line.disposition(),
                        line.reasonCode(),
                        line.externalReason(),
                        line.externalReasonEn(),
                        List.of());
                add(places, part, new Place(line.category(), nowhere ? null : line.system()));
            } else if (askedByName.contains(line.category()) && !answered.contains(line.category())) {
                OutwardPart part = new OutwardPart(Disposition.NOT_HELD, null, null, null, List.of());
                add(places, part, new Place(line.category(), null));
            }
        }
        List<OutwardPart> parts = new ArrayList<>();
        places.forEach((part, where) -> parts.add(new OutwardPart(
                part.disposition(), part.reasonCode(), part.reason(), part.reasonEn(), List.copyOf(where))));
        parts.sort(Comparator.comparing(OutwardPart::disposition));
        return parts;
    }

    private static void add(Map<OutwardPart, Set<Place>> places, OutwardPart part, Place place) {
        places.computeIfAbsent(part, none -> new LinkedHashSet<>()).add(place);
    }

    private static boolean isNotHeld(DecisionLine line) {
        return line.disposition() == Disposition.NOT_HELD
                || line.reasonCode() != null && PRINTED_AS_NOT_HELD.contains(line.reasonCode());
    }
}
