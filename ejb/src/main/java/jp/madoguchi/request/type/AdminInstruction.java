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
 * An organisation that entrusted the data tells us what to do with them (domain 3.6). Its authority is the role of
 * administrator and the contract, not the identity of a data subject.
 */
@ApplicationScoped
public class AdminInstruction implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected AdminInstruction() {}

    @Inject
    public AdminInstruction(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.ADMIN_INSTRUCTION;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String letter() {
        return "L-24";
    }

    /** The data are those of the organisation, which knows what they are. */
    @Override
    public boolean asksForRetainedData() {
        return false;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.EXPLANATION), optional(Field.CATEGORIES));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    /** Administrators use the channel their contract names; staff register what comes in. */
    @Override
    public boolean isOnForm() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
