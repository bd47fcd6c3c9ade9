package jp.madoguchi.notification.letter;

import static jp.madoguchi.request.ItemOutcome.NOT_HELD;
import static jp.madoguchi.request.ItemOutcome.REDIRECTED;
import static jp.madoguchi.request.ItemOutcome.REJECTED;
import static jp.madoguchi.request.ItemOutcome.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.letter.OutwardPart.Place;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.notification.letter.Said.Written;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;

/** What a letter says of one item: what was asked, how it was decided, part by part, and why (domain 8.1). */
final class ItemModel {

    private static final Set<ItemOutcome> NOT_DECIDED_IN_PARTS = EnumSet.of(NOT_HELD, REDIRECTED, REJECTED, WITHDRAWN);

    private final Policy policy;

    ItemModel(Policy policy) {
        this.policy = policy;
    }

    Map<String, Object> of(ItemToTell item) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("number", item.number());
        said.put("kind", new Phrase("notification.kind." + item.kind()));
        said.put("scope", scope(item.scope()));
        item.outcome().ifPresent(outcome -> {
            said.put("outcome", outcome(item.kind(), outcome));
            if (!NOT_DECIDED_IN_PARTS.contains(outcome)) {
                said.put("parts", parts(item));
                corrected(item, said);
            }
            if (outcome == NOT_HELD) {
                said.put("searched", searched(item.scope()));
            }
        });
        return said;
    }

    private static Phrase outcome(RequestKind kind, ItemOutcome outcome) {
        return NOT_DECIDED_IN_PARTS.contains(outcome)
                ? new Phrase("notification.outcome." + outcome)
                : new Phrase("notification.outcome." + kind + "." + outcome);
    }

    private List<Object> scope(ItemScope scope) {
        List<Object> said = new ArrayList<>();
        if (scope.purposes().isEmpty() || !scope.categories().isEmpty()) {
            Object categories = scope.asksForEverything()
                    ? new Phrase("notification.scope.everything")
                    : scope.categories().stream().map(this::titleOf).toList();
            said.add(new Phrase("notification.scope.categories", categories));
        }
        if (!scope.purposes().isEmpty()) {
            Object purposes = scope.purposes().stream().map(this::titleOf).toList();
            said.add(new Phrase("notification.scope.purposes", purposes));
        }
        add(said, "period", scope.period());
        if (scope.method() != null) {
            said.add(new Phrase("notification.scope.method", new Phrase("notification.method." + scope.method())));
        }
        add(said, "currentValue", scope.currentValue());
        add(said, "correctValue", scope.correctValue());
        if (scope.ground() != null) {
            said.add(new Phrase(
                    "notification.scope.ground",
                    policy.assertedGround(scope.ground())
                            .<Object>map(ground -> ground.question())
                            .orElse(scope.ground())));
        }
        add(said, "explanation", scope.explanation());
        return said;
    }

    private static void add(List<Object> said, String field, String text) {
        if (text != null && !text.isBlank()) {
            said.add(new Phrase("notification.scope." + field, text));
        }
    }

    private List<Map<String, Object>> parts(ItemToTell item) {
        return OutwardParts.of(item.scope(), item.lines()).stream()
                .map(part -> part(item.kind(), part))
                .toList();
    }

    private Map<String, Object> part(RequestKind kind, OutwardPart part) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("sentence", sentence(kind, part));
        said.put("what", part.places().stream().map(this::nameOf).toList());
        if (part.reason() != null && !part.reason().isBlank()) {
            said.put("reason", new Written(part.reason()));
        }
        if (part.disposition() == Disposition.ALT) {
            said.put("closing", new Phrase("notification.alternative"));
        }
        return said;
    }

    private static Phrase sentence(RequestKind kind, OutwardPart part) {
        String key = "notification.part." + part.disposition();
        return switch (part.disposition()) {
            case NOT_HELD -> new Phrase(key);
            case GRANT -> new Phrase(key + "." + kind);
            case REDIRECT -> new Phrase(key, new Phrase("notification.basis." + part.reasonCode()));
            case GRANT_MASKED, WITHHOLD, ALT ->
                new Phrase(key + "." + kind, new Phrase("notification.basis." + part.reasonCode()));
        };
    }

    /** Art. 34(3): a correction is notified with its content. */
    private static void corrected(ItemToTell item, Map<String, Object> said) {
        if (item.kind() == RequestKind.CORRECTION
                && item.isCarriedOut()
                && item.scope().correctValue() != null) {
            said.put("corrected", item.scope().correctValue());
        }
    }

    /** Follows from what was asked and not from what was found, so that it tells nothing about that (domain 2.6). */
    private List<Object> searched(ItemScope scope) {
        Set<String> asked = Set.copyOf(scope.categories());
        return policy.systems().stream()
                .filter(system -> scope.asksForEverything()
                        || system.categories().stream().anyMatch(asked::contains))
                .<Object>map(SystemSource::title)
                .toList();
    }

    private Object nameOf(Place place) {
        Object title = titleOf(place.code());
        return policy.system(place.system())
                .<Object>map(system -> new Phrase("notification.place", title, system.title()))
                .orElse(title);
    }

    private Object titleOf(String code) {
        if (ItemScope.ALL.equals(code)) {
            return new Phrase("notification.scope.everything");
        }
        return policy.dataCategory(code)
                .<Object>map(category -> category.title())
                .or(() -> policy.purpose(code).map(purpose -> purpose.title()))
                .orElse(code);
    }
}
