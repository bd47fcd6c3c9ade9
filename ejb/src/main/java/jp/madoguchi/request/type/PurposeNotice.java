package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.optional;

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
 * APPI Art. 32(2): for which purposes somebody's data are used. No reason may be asked for, and none can be sued
 * for.
 */
@ApplicationScoped
public class PurposeNotice implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected PurposeNotice() {}

    @Inject
    public PurposeNotice(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.PURPOSE_NOTICE;
    }

    @Override
    public String article() {
        return "32(2)";
    }

    @Override
    public String letter() {
        return "L-08";
    }

    @Override
    public Heading heading() {
        return Heading.KNOW;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(optional(Field.CATEGORIES), optional(Field.PERIOD));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
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
