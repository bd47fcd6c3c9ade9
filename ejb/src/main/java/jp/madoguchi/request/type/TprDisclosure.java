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
 * APPI Art. 33(5): disclosure of the records of provision to and receipt from third parties. No reason may be
 * asked for.
 */
@ApplicationScoped
public class TprDisclosure implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected TprDisclosure() {}

    @Inject
    public TprDisclosure(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.TPR_DISCLOSURE;
    }

    @Override
    public String article() {
        return "33(5)";
    }

    @Override
    public String letter() {
        return "L-23";
    }

    @Override
    public Heading heading() {
        return Heading.KNOW;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(
                required(Field.PERIOD), required(Field.METHOD), optional(Field.CATEGORIES), optional(Field.RECIPIENTS));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    @Override
    public boolean isSuable() {
        return true;
    }

    @Override
    public boolean mayBearFee() {
        return true;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
