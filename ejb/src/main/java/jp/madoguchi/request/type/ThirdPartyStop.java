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
 * APPI Art. 35(3), (5): cessation of provision to third parties. Without a ground it is decided as a withdrawal of
 * consent.
 */
@ApplicationScoped
public class ThirdPartyStop implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected ThirdPartyStop() {}

    @Inject
    public ThirdPartyStop(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.TP_STOP;
    }

    @Override
    public String article() {
        return "35(3), (5)";
    }

    @Override
    public String letter() {
        return "L-22";
    }

    @Override
    public Heading heading() {
        return Heading.STOP;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(
                required(Field.RECIPIENTS),
                optional(Field.CATEGORIES),
                optional(Field.GROUND),
                optional(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        Levels levels = new Levels(policy, kind());
        return levels.of(levels.areAllAdvertisers(scope.recipients()) ? Scope.MARKETING : Scope.ANY);
    }

    @Override
    public boolean isSuable() {
        return true;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).groundIsOffered(kind()).violations();
    }
}
