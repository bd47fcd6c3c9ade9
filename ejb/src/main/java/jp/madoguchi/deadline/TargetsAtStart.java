package jp.madoguchi.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyRefused;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.RequestKind;

/**
 * Stops the start when a policy file names a kind of request there is none of: what it says would be for nobody. A kind
 * that no line names has the usual target.
 */
@Singleton
@Startup
@PermitAll
public class TargetsAtStart {

    @Inject
    private Policy policy;

    @PostConstruct
    void check() {
        check(policy.targets());
        check("intake.json", "voluntaryKinds", policy.intakeRules().voluntaryKinds());
    }

    static void check(Targets targets) {
        check("targets.json", "businessDaysByKind", targets.businessDaysByKind().keySet());
    }

    static void check(String file, String place, Set<String> named) {
        Set<String> kinds =
                Arrays.stream(RequestKind.values()).map(RequestKind::name).collect(Collectors.toSet());
        for (String kind : named) {
            if (!kinds.contains(kind)) {
                throw new PolicyRefused(file, place + "." + kind, "there is no such kind of request");
            }
        }
    }
}
