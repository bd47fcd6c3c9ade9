package jp.madoguchi.request.type;

import static jp.madoguchi.request.RequestType.Question.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
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
 * Voluntary, for e-mail the Act on Specified Electronic Mail: channels and advertising are switched without giving
 * a reason (domain 3.3).
 */
@ApplicationScoped
public class PreferenceChange implements RequestType {

    private Policy policy;

    /** For the container's proxy only. */
    protected PreferenceChange() {}

    @Inject
    public PreferenceChange(Policy policy) {
        this.policy = policy;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.PREFERENCE;
    }

    @Override
    public String article() {
        return "";
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
        return Heading.STOP;
    }

    @Override
    public Set<Question> questions() {
        return Set.of(required(Field.PREFERENCES));
    }

    @Override
    public AssuranceLevel requiredLevel(ItemScope scope) {
        return scope.preferences().stream()
                .map(setting -> setting.split("=", 2)[0])
                .flatMap(code -> policy.preferenceControl(code).stream())
                .map(control -> AssuranceLevel.valueOf(control.level()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> new Levels(policy, kind()).of(Scope.ANY));
    }

    /** A setting is changed where it is kept; nothing has to be found first. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public List<Violation> violations(ItemScope scope, String path) {
        return new ScopeCheck(policy, scope, path).preferencesAreKnown().violations();
    }
}
