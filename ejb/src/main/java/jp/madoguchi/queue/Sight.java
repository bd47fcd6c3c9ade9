package jp.madoguchi.queue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;

/** Which states of a request somebody may see in the queue (trust T-16). */
final class Sight {

    private static final Set<Role> WHOLE = EnumSet.of(
            Role.INTAKE_CLERK,
            Role.IDENTITY_VERIFIER,
            Role.CASE_HANDLER,
            Role.LEGAL,
            Role.PRIVACY_MANAGER,
            Role.MANAGER,
            Role.AUDITOR,
            Role.RESTRICTED_REVIEWER);

    private Sight() {}

    /** All of them, but for those who only own a system: they see the states in which there is work for them. */
    static Set<RequestStatus> of(Actor actor) {
        if (!Collections.disjoint(actor.roles(), WHOLE)) {
            return EnumSet.allOf(RequestStatus.class);
        }
        Predicate<RequestStatus> hasWork = status ->
                !RequestLifecycle.permittedActions(status, actor.roles()).isEmpty();
        return Arrays.stream(RequestStatus.values())
                .filter(hasWork)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestStatus.class)));
    }
}
