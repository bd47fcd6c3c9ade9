package jp.madoguchi.request.type;

import java.util.Collection;
import java.util.Set;
import jp.madoguchi.policy.IdentityRules.LevelRule;
import jp.madoguchi.policy.IdentityRules.Scope;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestKind;

/** Reads the organisation's table of levels (domain 4.1). */
final class Levels {

    private final Policy policy;
    private final RequestKind kind;

    Levels(Policy policy, RequestKind kind) {
        this.policy = policy;
        this.kind = kind;
    }

    /** The level for this scope; a kind the table has forgotten takes a document, never less. */
    AssuranceLevel of(Scope scope) {
        return policy.identityRules()
                .level(kind.name(), scope)
                .map(Levels::asLevel)
                .orElse(AssuranceLevel.A3);
    }

    boolean areAllMarketing(Collection<String> purposes) {
        return !purposes.isEmpty()
                && purposes.stream()
                        .allMatch(code ->
                                policy.purpose(code).filter(Purpose::marketing).isPresent());
    }

    boolean areAllAdvertisers(Collection<String> recipients) {
        Set<String> advertisers = policy.targets().provisionalStop().recipients();
        return !recipients.isEmpty() && advertisers.containsAll(recipients);
    }

    private static AssuranceLevel asLevel(LevelRule rule) {
        AssuranceLevel minimum = AssuranceLevel.valueOf(rule.minimum());
        return minimum == AssuranceLevel.A2 && rule.oneTimeCode() ? AssuranceLevel.A2_OTP : minimum;
    }
}
