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
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.notification.letter.Said.Written;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;

/** What a letter says of one item: what was asked, how it was decided, part by part, and why (domain 8.1). */
final class ItemModel {

    private static final Set<ItemOutcome> NOT_DECIDED_IN_PARTS = EnumSet.of(NOT_HELD, REJECTED, WITHDRAWN);

    private static final Set<ItemOutcome> SAID_ALIKE_FOR_EVERY_KIND =
            EnumSet.of(NOT_HELD, REDIRECTED, REJECTED, WITHDRAWN);
    private static final Set<String> SWITCHES = Set.of("ON", "OFF");
    private static final String METHOD_DIFFICULT = "M-DIFF";
    private static final String AN_EVALUATION = "C-EVAL";
    private static final String WHOM_TO_ASK = "notification.redirect.";

    private final Policy policy;
    private final RequestTypes types;

    ItemModel(Policy policy, RequestTypes types) {
        this.policy = policy;
        this.types = types;
    }

    Map<String, Object> of(ItemToTell item) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("number", item.number());
        said.put("kind", new Phrase("notification.kind." + item.kind()));
        said.put("scope", scope(item.kind(), item.scope()));
        item.outcome().ifPresent(outcome -> {
            said.put("outcome", outcome(item, outcome));
            if (!NOT_DECIDED_IN_PARTS.contains(outcome)) {
                List<Map<String, Object>> parts = parts(item);
                said.put("parts", parts);
                methodChanged(parts, item, said);
                corrected(item, said);
                new DoneModel(policy, this::titleOf).tell(item.done(), said);
            }
            rejected(item, said);
            if (outcome == NOT_HELD) {
                said.put("searched", searched(item.scope()));
            }
        });
        return said;
    }

    private static Phrase outcome(ItemToTell item, ItemOutcome outcome) {
        if (SAID_ALIKE_FOR_EVERY_KIND.contains(outcome)) {
            return new Phrase("notification.outcome." + outcome);
        }
        String key = "notification.outcome." + item.kind() + "." + outcome;
        if (isYetToCome(item)) {
            return new Phrase(key + ".later");
        }
        return new Phrase(Wording.has(key) ? key : "notification.outcome." + outcome);
    }

    /** Disclosed first and erased afterwards: a letter must not say of data that are still there that they are gone. */
    private static boolean isYetToCome(ItemToTell item) {
        return item.kind() == RequestKind.ERASURE
                && item.isCarriedOut()
                && !item.done().afterDelivery().isEmpty();
    }

    private List<Object> scope(RequestKind kind, ItemScope scope) {
        List<Object> said = new ArrayList<>();
        if (!scope.categories().isEmpty() || isNothingNamed(scope) && isAboutData(kind)) {
            Object categories = scope.asksForEverything()
                    ? new Phrase("notification.scope.everything")
                    : titlesOf(scope.categories());
            said.add(new Phrase("notification.scope.categories", categories));
        }
        addTitles(said, "purposes", scope.purposes());
        addTitles(said, "recipients", scope.recipients());
        if (!scope.preferences().isEmpty()) {
            said.add(listed(
                    "notification.scope.preferences",
                    scope.preferences().stream().map(this::preference).toList()));
        }
        if (scope.change() != null) {
            said.add(new Phrase("notification.scope.change", new Phrase("notification.change." + scope.change())));
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
        if (scope.after() != null) {
            said.add(new Phrase("notification.scope.after", String.valueOf(scope.after())));
        }
        return said;
    }

    /** What is answered without looking for anybody's data names none of them. */
    private boolean isAboutData(RequestKind kind) {
        return types.of(kind).map(RequestType::isSearched).orElse(true);
    }

    private static boolean isNothingNamed(ItemScope scope) {
        return scope.purposes().isEmpty()
                && scope.recipients().isEmpty()
                && scope.preferences().isEmpty()
                && scope.explanation() == null;
    }

    private void addTitles(List<Object> said, String field, List<String> codes) {
        if (!codes.isEmpty()) {
            said.add(listed("notification.scope." + field, titlesOf(codes)));
        }
    }

    /** A phrase whose one argument is the whole list. */
    private static Phrase listed(String key, List<Object> several) {
        return new Phrase(key, List.<Object>of(several));
    }

    private List<Object> titlesOf(List<String> codes) {
        return codes.stream().map(this::titleOf).toList();
    }

    /** {@code PROMO_EMAIL=OFF} in words. */
    private Object preference(String asked) {
        int equals = asked.indexOf('=');
        String way = asked.substring(equals + 1);
        return equals > 0 && SWITCHES.contains(way)
                ? new Phrase("notification.preference." + way, titleOf(asked.substring(0, equals)))
                : asked;
    }

    private static void add(List<Object> said, String field, String text) {
        if (text != null && !text.isBlank()) {
            said.add(new Phrase("notification.scope." + field, text));
        }
    }

    private static List<OutwardPart> partsOf(ItemToTell item) {
        return item.kind() == RequestKind.TPR_DISCLOSURE
                ? OutwardParts.ofProvisions(item.scope(), item.lines())
                : OutwardParts.of(item.scope(), item.lines());
    }

    private List<Map<String, Object>> parts(ItemToTell item) {
        return partsOf(item).stream().map(part -> part(item, part)).toList();
    }

    private Map<String, Object> part(ItemToTell item, OutwardPart part) {
        RequestKind kind = item.kind();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("sentence", sentence(item, part));
        said.put(
                "what", part.places().stream().map(place -> nameOf(kind, place)).toList());
        if (part.reason() != null && !part.reason().isBlank()) {
            // Words with what was granted are its content, such as an answer; elsewhere they are the reason.
            boolean isContent = part.disposition() == Disposition.GRANT && part.reasonCode() == null;
            said.put(isContent ? "content" : "reason", new Written(part.reason(), part.reasonEn()));
            if (isContent) {
                said.put("contentLabel", new Phrase(Wording.keyFor("notification.content", kind)));
            }
        }
        List<Phrase> quoted = quoted(item, part);
        if (!quoted.isEmpty()) {
            said.put("quoted", quoted);
        }
        if (part.disposition() == Disposition.ALT) {
            said.put("closing", new Phrase("notification.alternative"));
        } else if (part.disposition() == Disposition.WITHHOLD && AN_EVALUATION.equals(part.reasonCode())) {
            said.put("closing", new Phrase("notification.statement.offered"));
        } else if (part.disposition() == Disposition.REDIRECT && Wording.has(WHOM_TO_ASK + part.reasonCode())) {
            said.put("closing", new Phrase(WHOM_TO_ASK + part.reasonCode()));
        }
        return said;
    }

    /** What was written down as evidence and has to be told: what is offered, where to apply, the measure, its end. */
    private static List<Phrase> quoted(ItemToTell item, OutwardPart part) {
        if (part.reasonCode() == null || part.disposition() == Disposition.NOT_HELD) {
            return List.of();
        }
        return item.quoted().getOrDefault(part.reasonCode(), List.of()).stream()
                // Whoever locked it away has said the day since, and the letter says no day twice.
                .filter(quoted -> quoted.day() == null || !item.done().tellsEndOfRetention())
                .map(quoted -> new Phrase(
                        "notification.quoted." + quoted.entry(),
                        quoted.day() == null ? new Written(quoted.text()) : new OnDay(quoted.day())))
                .toList();
    }

    private static Phrase sentence(ItemToTell item, OutwardPart part) {
        RequestKind kind = item.kind();
        if (METHOD_DIFFICULT.equals(part.reasonCode())) {
            return new Phrase("notification.part.method", Basis.of(part.reasonCode(), kind));
        }
        String key = "notification.part." + part.disposition();
        return switch (part.disposition()) {
            case NOT_HELD -> new Phrase(key);
            case GRANT -> new Phrase(isYetToCome(item) ? key + "." + kind + ".later" : Wording.keyFor(key, kind));
            case REDIRECT -> new Phrase(key, Basis.of(part.reasonCode(), kind));
            case GRANT_MASKED, WITHHOLD, ALT ->
                new Phrase(Wording.keyFor(key, kind), Basis.of(part.reasonCode(), kind));
        };
    }

    private static void rejected(ItemToTell item, Map<String, Object> said) {
        item.rejection().ifPresent(why -> {
            said.put("rejectionBasis", Basis.of(why.code(), item.kind()));
            if (Wording.has("notification.refile." + why.code())) {
                said.put("refile", new Phrase("notification.refile." + why.code()));
            }
            if (why.externalReason() != null) {
                said.put("rejectionReason", new Written(why.externalReason(), why.externalReasonEn()));
            }
        });
    }

    /** Art. 33(2) and (3): what could not be had in the way it was asked for, as the letter beside the decision says it. */
    private static void methodChanged(List<Map<String, Object>> parts, ItemToTell item, Map<String, Object> said) {
        List<OutwardPart> told = partsOf(item);
        for (int i = 0; i < told.size(); i++) {
            if (METHOD_DIFFICULT.equals(told.get(i).reasonCode())) {
                said.put("methodChange", parts.get(i));
            }
        }
    }

    /** Art. 34(3): a correction is notified with its content; while it is only drafted, with the one asked for. */
    private static void corrected(ItemToTell item, Map<String, Object> said) {
        if (item.kind() == RequestKind.CORRECTION
                && item.isCarriedOut()
                && item.done().tasks().isEmpty()
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

    private Object nameOf(RequestKind kind, Place place) {
        Object title = ItemScope.ALL.equals(place.code()) && !isAboutData(kind)
                ? new Phrase("notification.scope.asked")
                : titleOf(place.code());
        return policy.system(place.system())
                .<Object>map(system -> new Phrase("notification.place", title, system.title()))
                .orElse(title);
    }

    private Object titleOf(String code) {
        if (ItemScope.ALL.equals(code)) {
            return new Phrase("notification.scope.everything");
        }
        return policy.dataCategory(code)
                .map(DataCategory::title)
                .or(() -> policy.purpose(code).map(Purpose::title))
                .or(() -> policy.recipient(code).map(Recipient::title))
                .or(() -> policy.preferenceControl(code).map(PreferenceControl::title))
                .<Object>map(title -> title)
                .orElse(code);
    }
}
