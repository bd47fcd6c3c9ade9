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

/**
 * APPI Art. 40: a complaint about how personal data are handled. It is taken from anybody; what it is about is
 * linked by the receipt code of the earlier request.
 */
@ApplicationScoped
public class Complaint implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected Complaint() {}

    @Inject
    public Complaint(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.COMPLAINT;
    }

    @Override
    public String article() {
        return "40";
    }

    @Override
    public String letter() {
        return "L-25";
    }

    @Override
    public boolean asksForRetainedData() {
        return false;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.EXPLANATION));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return new Levels(policy, kind()).of(Scope.ANY);
    }

    /** What happened is looked into by people, not looked for in systems. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).violations();
    }
}
