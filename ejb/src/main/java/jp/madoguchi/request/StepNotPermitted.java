package jp.madoguchi.request;

import java.util.Collection;
import java.util.stream.Collectors;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.Role;

/** The life-cycle table has no line for what somebody tried. */
public abstract class StepNotPermitted extends BusinessRuleViolated {

    private static final long serialVersionUID = 1L;

    private StepNotPermitted(String messageKey, RequestAction action, RequestStatus status, Collection<Role> roles) {
        super(messageKey, "%s may not %s a request in %s".formatted(named(roles), action, status), action, status);
    }

    private static String named(Collection<Role> roles) {
        return roles.isEmpty()
                ? "Nobody without a role"
                : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" and "));
    }

    /** Nobody may do this in the state the request is in. The API answers {@code 409}. */
    public static final class Here extends StepNotPermitted {

        private static final long serialVersionUID = 1L;

        public Here(RequestAction action, RequestStatus status, Collection<Role> roles) {
            super("step.not.permitted.here", action, status, roles);
        }
    }

    /** Others may do this here, but nobody with these roles. The API answers {@code 403}. */
    public static final class ForThisRole extends StepNotPermitted {

        private static final long serialVersionUID = 1L;

        public ForThisRole(RequestAction action, RequestStatus status, Collection<Role> roles) {
            super("step.not.permitted.for.role", action, status, roles);
        }
    }
}
