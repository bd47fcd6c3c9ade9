package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.optional;
import static jp.madoguchi.request.RequestType.Question.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.IdentityRules.Scope;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;
import jp.madoguchi.shared.InputRejected.Violation;

/** APPI Art. 33(1): disclosure of retained personal data. No reason may be asked for; the requester chooses the method. */
@ApplicationScoped
public class Disclosure implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected Disclosure() {}

    @Inject
    public Disclosure(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.DISCLOSURE;
    }

    @Override
    public String article() {
        return "33(1)";
    }

    @Override
    public String letter() {
        return "L-09";
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
    public Heading heading() {
        return Heading.KNOW;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.CATEGORIES), required(Field.METHOD), optional(Field.PERIOD));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        Set<String> sensitive = policy.dataCategories().stream()
                .filter(DataCategory::sensitive)
                .map(DataCategory::code)
                .collect(Collectors.toSet());
        return new Levels(policy, kind()).of(scope.touches(sensitive) ? Scope.SENSITIVE : Scope.ANY);
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
