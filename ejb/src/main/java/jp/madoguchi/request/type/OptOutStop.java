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
 * APPI Art. 27(2): the stop of a provision that rests on a filed opt-out. It needs no reason. Offered only by an
 * operator who has filed one.
 */
@ApplicationScoped
public class OptOutStop implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected OptOutStop() {}

    @Inject
    public OptOutStop(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.OPTOUT_STOP;
    }

    @Override
    public String article() {
        return "27(2)";
    }

    @Override
    public String letter() {
        return "L-24";
    }

    /** A filed opt-out ends for whoever asks, whatever is held. */
    @Override
    public boolean asksForRetainedData() {
        return false;
    }

    @Override
    public Heading heading() {
        return Heading.STOP;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(optional(Field.RECIPIENTS), optional(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    @Override
    public boolean isOffered() {
        return !policy.intakeRules().kindsNotOffered().contains(kind().name());
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
