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

/** Stops the start when a kind of request has no target, or a target no kind: an arrival would be the first to notice. */
@Singleton
@Startup
@PermitAll
public class TargetsAtStart {

    @Inject
    private Policy policy;

    @PostConstruct
    void check() {
        check(policy.targets());
    }

    static void check(Targets targets) {
        Set<String> kinds =
                Arrays.stream(RequestKind.values()).map(RequestKind::name).collect(Collectors.toSet());
        for (String kind : kinds) {
            if (!targets.businessDaysByKind().containsKey(kind)) {
                throw new PolicyRefused("targets.json", "businessDaysByKind", kind + " is missing");
            }
        }
        for (String kind : targets.businessDaysByKind().keySet()) {
            if (!kinds.contains(kind)) {
                throw new PolicyRefused(
                        "targets.json", "businessDaysByKind." + kind, "there is no such kind of request");
            }
        }
    }
}
