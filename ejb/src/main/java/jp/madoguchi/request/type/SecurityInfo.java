package jp.madoguchi.request.type;

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

/** APPI Art. 32(1)(iv), Cabinet Order 10: what has to be answered on request, such as the security measures taken. */
@ApplicationScoped
public class SecurityInfo implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected SecurityInfo() {}

    @Inject
    public SecurityInfo(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.SECURITY_INFO;
    }

    @Override
    public String article() {
        return "32(1)(iv)";
    }

    @Override
    public String letter() {
        return "L-24";
    }

    @Override
    public boolean asksForRetainedData() {
        return false;
    }

    @Override
    public Heading heading() {
        return Heading.KNOW;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    /** The answer is about us, not about the person. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
