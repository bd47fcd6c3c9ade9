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
 * Voluntary under the Act: consent to purposes or to provision is taken back (section 5 of the privacy policy
 * rests provision on consent).
 */
@ApplicationScoped
public class ConsentWithdrawal implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected ConsentWithdrawal() {}

    @Inject
    public ConsentWithdrawal(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.CONSENT_WITHDRAWAL;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String letter() {
        return "L-24";
    }

    /** A consent may be taken back whatever was done with it. */
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
        return Set.of(optional(Field.PURPOSES), optional(Field.RECIPIENTS), optional(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path)
                .check(saysWhich(scope), "purposes", "request.consent.which")
                .violations();
    }

    private static boolean saysWhich(ItemScope scope) {
        return !scope.purposes().isEmpty() || !scope.recipients().isEmpty() || scope.explanation() != null;
    }
}
