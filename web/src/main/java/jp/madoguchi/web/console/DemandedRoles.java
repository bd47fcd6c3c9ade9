package jp.madoguchi.web.console;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.Role;

/** The roles a service demands: one of them opens the door. */
public final class DemandedRoles {

    private DemandedRoles() {}

    /** Those demanded by a service's method, or else by its class; none when neither demands any. */
    public static Set<Role> of(Class<?> service, String method) {
        Stream<RolesAllowed> onMethods = Arrays.stream(service.getMethods())
                .filter(declared -> declared.getName().equals(method))
                .filter(declared -> declared.isAnnotationPresent(RolesAllowed.class))
                .map(declared -> declared.getAnnotation(RolesAllowed.class));
        return Stream.concat(onMethods, Stream.ofNullable(service.getAnnotation(RolesAllowed.class)))
                .findFirst()
                .stream()
                .flatMap(demanded -> Arrays.stream(demanded.value()))
                .map(Role::ofRealmName)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
