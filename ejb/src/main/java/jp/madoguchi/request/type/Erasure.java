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
 * APPI Art. 35(1), (5): erasure. It cannot be undone, so it takes a log-in and a one-time code whatever is erased. A ground
 * is asked for and may be left out: then the request is weighed as a voluntary one, or under a rule that needs no ground.
 */
@ApplicationScoped
public class Erasure implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected Erasure() {}

    @Inject
    public Erasure(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.ERASURE;
    }

    @Override
    public String article() {
        return "35(1), (5)";
    }

    @Override
    public String letter() {
        return "L-21";
    }

    @Override
    public boolean isSuable() {
        return true;
    }

    /** "Disclose, then erase": nobody loses what they have asked to see. */
    @Override
    public boolean mayWaitForDisclosure() {
        return true;
    }

    @Override
    public Heading heading() {
        return Heading.STOP;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(
                required(Field.CATEGORIES),
                optional(Field.GROUND),
                optional(Field.PERIOD),
                optional(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).groundIsOffered(kind()).violations();
    }
}
