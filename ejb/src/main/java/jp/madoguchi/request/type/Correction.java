package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.optional;
import static jp.madoguchi.request.RequestType.Question.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.IdentityRules.Scope;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * APPI Art. 34(1): correction, addition or deletion of what is not factual. One thing, what it says, what it should say; a
 * deletion here removes what need not be there and is no erasure (guideline 3-8-4).
 */
@ApplicationScoped
public class Correction implements RequestType {

    /** Name, date of birth, sex: changing these is how an account is taken over, so a document is needed (domain 4.1). */
    private static final Set<String> WHO_SOMEBODY_IS = Set.of("C1a");

    static final String CORRECT = "CORRECT";
    static final String ADD = "ADD";
    static final String DELETE = "DELETE";

    private Policy policy;

    /** For the container's proxy only. */
    protected Correction() {}

    @Inject
    public Correction(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.CORRECTION;
    }

    @Override
    public String article() {
        return "34(1)";
    }

    @Override
    public String letter() {
        return "L-14";
    }

    @Override
    public boolean isSuable() {
        return true;
    }

    @Override
    public Heading heading() {
        return Heading.MEND;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(
                required(Field.CATEGORIES),
                optional(Field.CHANGE),
                optional(Field.CURRENT_VALUE),
                optional(Field.CORRECT_VALUE));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        Levels levels = new Levels(policy, kind());
        if (scope.touches(WHO_SOMEBODY_IS)) {
            return levels.of(Scope.CIVIL_STATUS);
        }
        boolean contactOnly = policy.targets().contactData().categories().containsAll(scope.categories());
        return levels.of(contactOnly ? Scope.CONTACT : Scope.ANY);
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        String change = scope.change() == null ? CORRECT : scope.change();
        boolean one = scope.categories().size() == 1 && !scope.asksForEverything();
        return new ScopeCheck(policy, scope, path)
                .check(one || scope.categories().isEmpty(), "categories", "request.correction.one.category")
                .changeIsKnown()
                .check(
                        !isMissing(scope.currentValue(), change, ADD),
                        "currentValue",
                        "request.correction.missing.current")
                .check(
                        !isMissing(scope.correctValue(), change, DELETE),
                        "correctValue",
                        "request.correction.missing.correct")
                .check(
                        !(change.equals(ADD) && isGiven(scope.currentValue())),
                        "currentValue",
                        "request.correction.add.current")
                .check(
                        !(change.equals(DELETE) && isGiven(scope.correctValue())),
                        "correctValue",
                        "request.correction.delete.correct")
                .check(valuesDiffer(scope), "correctValue", "request.correction.same.value")
                .violations();
    }

    private static boolean isMissing(String value, String change, String changeWithoutIt) {
        return !isGiven(value) && !change.equals(changeWithoutIt);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    /** Character by character: replacing one form of a character by another is a correction people ask for. */
    private static boolean valuesDiffer(ItemScope scope) {
        return scope.currentValue() == null
                || scope.correctValue() == null
                || !scope.currentValue().strip().equals(scope.correctValue().strip());
    }
}
