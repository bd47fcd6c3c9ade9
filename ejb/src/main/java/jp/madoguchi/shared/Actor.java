package jp.madoguchi.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who does something: the subject by which four-eyes rules compare people, and every role they act in.
 * Two actors are the same person when their subjects are equal, whatever their names are.
 *
 * @param subject the log-in name, which the realm never lets change; {@code requester} or {@code system} otherwise
 */
public record Actor(String subject, Set<Role> roles) {

    private static final Actor SYSTEM = new Actor("system", EnumSet.of(Role.SYSTEM));
    private static final Actor REQUESTER = new Actor("requester", EnumSet.of(Role.REQUESTER));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor system() {
        return SYSTEM;
    }

    /** The holder of the receipt code. */
    public static Actor requester() {
        return REQUESTER;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isSamePersonAs(String otherSubject) {
        return subject.equals(otherSubject);
    }
}
