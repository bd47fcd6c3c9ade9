package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.policy.IdentityRules.Scope;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestType.Question.Field;
import jp.madoguchi.shared.InputRejected.Violation;

/**
 * APPI Art. 35(1), (5): cessation of use. Either of a purpose that can be stopped anyway, for which no ground is needed,
 * or on a ground of the Act.
 */
@ApplicationScoped
public class UseStop implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected UseStop() {}

    @Inject
    public UseStop(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.USE_STOP;
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

    @Override
    public Heading heading() {
        return Heading.STOP;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(
                optional(Field.CATEGORIES),
                optional(Field.PURPOSES),
                optional(Field.PERIOD),
                optional(Field.GROUND),
                optional(Field.EXPLANATION));
    }

    /** Ending advertisements harms nobody whoever asks, so reaching the registered address is proof enough. */
    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        Levels levels = new Levels(policy, kind());
        return levels.of(levels.areAllMarketing(scope.purposes()) ? Scope.MARKETING : Scope.ANY);
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        boolean something = scope.ground() != null || known(scope).anyMatch(Purpose::stoppable);
        return new ScopeCheck(policy, scope, path)
                .groundIsOffered(kind())
                .check(something, "purposes", "request.use.stop.purpose.or.ground")
                .violations();
    }

    private Stream<Purpose> known(ItemScope scope) {
        return scope.purposes().stream().flatMap(code -> policy.purpose(code).stream());
    }
}
