package jp.madoguchi.request.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected.Violation;

/** Goes through the answers of one item and notes at which field something is wrong. */
final class ScopeCheck {

    /** What the method of a disclosure may be (Art. 33(1), Rules 30). */
    static final Set<String> METHODS = Set.of("ELECTRONIC", "PAPER", "OTHER_OFFERED");

    /** Art. 34(1). */
    static final Set<String> CHANGES = Set.of(Correction.CORRECT, Correction.ADD, Correction.DELETE);

    private static final Pattern SETTING = Pattern.compile("([A-Z_]+)=(ON|OFF)");

    /** In code points, so that an old-form character outside the basic plane is one character. */
    static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_CODE_SHOWN = 20;

    private final Policy policy;
    private final ItemScope scope;
    private final String path;
    private final List<Violation> violations = new ArrayList<>();

    ScopeCheck(Policy policy, ItemScope scope, String path) {
        this.policy = policy;
        this.scope = scope;
        this.path = path;
        textsAreShortEnough();
        codesAreKnown("categories", scope.categories(), this::isCategory, "request.category.unknown");
        codesAreKnown(
                "purposes", scope.purposes(), code -> policy.purpose(code).isPresent(), "request.purpose.unknown");
        codesAreKnown(
                "recipients",
                scope.recipients(),
                code -> policy.recipient(code).isPresent(),
                "request.recipient.unknown");
        if (scope.categories().contains(ItemScope.ALL) && scope.categories().size() > 1) {
            note("categories", "request.category.all.alone");
        }
        if (scope.method() != null && !METHODS.contains(scope.method())) {
            note("method", "request.method.unknown", shown(scope.method()));
        }
    }

    /** Only grounds that the policy offers for this kind may be asserted. */
    ScopeCheck groundIsOffered(RequestKind kind) {
        String ground = scope.ground();
        boolean offered = ground == null
                || policy.assertedGround(ground)
                        .filter(known -> known.kinds().contains(kind.name()))
                        .isPresent();
        return check(offered, "ground", "request.ground.unknown", ground == null ? "" : shown(ground));
    }

    ScopeCheck changeIsKnown() {
        String change = scope.change();
        return check(
                change == null || CHANGES.contains(change),
                "change",
                "request.change.unknown",
                change == null ? "" : shown(change));
    }

    /** Each channel once, on or off. */
    ScopeCheck preferencesAreKnown() {
        Set<String> seen = new HashSet<>();
        for (String setting : scope.preferences()) {
            Matcher said = SETTING.matcher(setting);
            if (!said.matches() || policy.preferenceControl(said.group(1)).isEmpty()) {
                note("preferences", "request.preference.unknown", shown(setting));
            } else if (!seen.add(said.group(1))) {
                note("preferences", "request.preference.twice", shown(said.group(1)));
            }
        }
        return this;
    }

    ScopeCheck check(boolean right, String field, String messageKey, Object... arguments) {
        if (!right) {
            note(field, messageKey, arguments);
        }
        return this;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private boolean isCategory(String code) {
        return code.equals(ItemScope.ALL) || policy.dataCategory(code).isPresent();
    }

    private void codesAreKnown(String field, List<String> codes, Predicate<String> known, String unknownKey) {
        codes.stream().filter(known.negate()).findFirst().ifPresent(code -> note(field, unknownKey, shown(code)));
        if (new HashSet<>(codes).size() < codes.size()) {
            note(field, "request.code.twice");
        }
    }

    private void textsAreShortEnough() {
        textIsShortEnough("period", scope.period());
        textIsShortEnough("currentValue", scope.currentValue());
        textIsShortEnough("correctValue", scope.correctValue());
        textIsShortEnough("explanation", scope.explanation());
    }

    private void textIsShortEnough(String field, String text) {
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            note(field, "request.text.too.long", LONGEST_TEXT);
        }
    }

    private void note(String field, String messageKey, Object... arguments) {
        violations.add(new Violation(path + "." + field, messageKey, List.of(arguments)));
    }

    /** What the caller sent is told back to them, but not at any length. */
    private static String shown(String code) {
        return code.codePointCount(0, code.length()) <= LONGEST_CODE_SHOWN
                ? code
                : code.substring(0, code.offsetByCodePoints(0, LONGEST_CODE_SHOWN)) + "…";
    }
}
