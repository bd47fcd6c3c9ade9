package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 34(1): correction, addition or deletion of what is not factual. One item, what it says, what it should say. */
@ApplicationScoped
public class Correction implements RequestType {

    /** Name, date of birth, sex: changing these is how an account is taken over, so a document is needed (domain 4.1). */
    private static final Set<String> WHO_SOMEBODY_IS = Set.of("C1a");

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
    public Set<Question> questions() {
        return Set.of(required(Field.CATEGORIES), required(Field.CURRENT_VALUE), required(Field.CORRECT_VALUE));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return scope.touches(WHO_SOMEBODY_IS) ? AssuranceLevel.A3 : AssuranceLevel.A2;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        boolean one = scope.categories().size() == 1 && !scope.asksForEverything();
        return new ScopeCheck(policy, scope, path)
                .check(one || scope.categories().isEmpty(), "categories", "request.correction.one.category")
                .check(valuesDiffer(scope), "correctValue", "request.correction.same.value")
                .violations();
    }

    /** Character by character: replacing one form of a character by another is a correction people ask for. */
    private static boolean valuesDiffer(ItemScope scope) {
        return scope.currentValue() == null
                || scope.correctValue() == null
                || !scope.currentValue().strip().equals(scope.correctValue().strip());
    }
}
