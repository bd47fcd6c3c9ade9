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
 * What an heir asks about somebody who has died (domain 4.4). The Act protects the living (Art. 2(1)), so nobody has a
 * right to it: it is taken only by an office that has opened the scheme in {@code intake.json}, from a family that shows
 * a proof of the death and the family register.
 */
@ApplicationScoped
public class BereavedFamily implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected BereavedFamily() {}

    @Inject
    public BereavedFamily(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.BEREAVED_VOLUNTARY;
    }

    @Override
    public String article() {
        return "";
    }

    /** Who has died, how the family is related to them, and what it asks for. */
    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.EXPLANATION), optional(Field.CATEGORIES));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    @Override
    public boolean isOffered() {
        return policy.intakeRules().voluntaryKinds().contains(kind().name());
    }

    /** The gate asks whether the person lives, and would end every one of these. */
    @Override
    public boolean asksForRetainedData() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
