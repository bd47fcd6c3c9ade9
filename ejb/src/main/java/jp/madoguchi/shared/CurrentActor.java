package jp.madoguchi.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells who is calling, from the server's own security context; callers never say who they are. */
@Stateless
@PermitAll
@DeclareRoles({
    Role.Names.INTAKE_CLERK,
    Role.Names.IDENTITY_VERIFIER,
    Role.Names.SYSTEM_OWNER,
    Role.Names.CASE_HANDLER,
    Role.Names.LEGAL,
    Role.Names.PRIVACY_MANAGER,
    Role.Names.FEE_CLERK,
    Role.Names.MANAGER,
    Role.Names.AUDITOR,
    Role.Names.RESTRICTED_REVIEWER,
    Role.Names.ADMINISTRATOR,
    Role.Names.CUSTOMER
})
public class CurrentActor {

    @Resource
    private SessionContext context;

    /** The person logged in, with every realm role they hold; no roles when nobody is. */
    public Actor get() {
        Predicate<Role> held = role -> role.isGivenToPeople() && context.isCallerInRole(role.realmName());
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(held)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Actor(context.getCallerPrincipal().getName(), roles);
    }
}
