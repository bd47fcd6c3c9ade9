package jp.madoguchi.decision;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.Role;

/** Who may approve (domain 2.4). Whoever it is has drafted nothing of it. A third level lives in the restricted compartment. */
public enum ApproverLevel {
    /** The manager of the case, or the privacy manager. */
    L1(EnumSet.of(Role.MANAGER, Role.PRIVACY_MANAGER)),
    /** The privacy manager, after the legal department has looked at it. */
    L2(EnumSet.of(Role.PRIVACY_MANAGER));

    private final Set<Role> roles;

    ApproverLevel(Set<Role> roles) {
        this.roles = roles;
    }

    /** The role in which somebody who holds these may approve at this level. */
    public Optional<Role> approvingRole(Collection<Role> held) {
        return roles.stream().filter(held::contains).findFirst();
    }

    public boolean needsLegalReview() {
        return this == L2;
    }

    /** The highest of several. */
    static Optional<ApproverLevel> highestOf(Collection<ApproverLevel> levels) {
        return levels.stream().max(Enum::compareTo);
    }
}
