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
 * APPI Art. 28(3): information on the measures that keep a recipient abroad equivalent. Answered from what is
 * known of the recipient, so nobody's data are searched.
 */
@ApplicationScoped
public class ForeignMeasures implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected ForeignMeasures() {}

    @Inject
    public ForeignMeasures(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.FOREIGN_MEASURES;
    }

    @Override
    public String article() {
        return "28(3)";
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
        return Set.of(optional(Field.RECIPIENTS), optional(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    /** The answer is about the recipient, not about the person. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
