package jp.madoguchi.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts people play (domain 5.3). Each constant carries the realm role's name, which is also what
 * {@code @RolesAllowed} demands.
 */
public enum Role {
    INTAKE_CLERK(Role.Names.INTAKE_CLERK),
    IDENTITY_VERIFIER(Role.Names.IDENTITY_VERIFIER),
    SYSTEM_OWNER(Role.Names.SYSTEM_OWNER),
    CASE_HANDLER(Role.Names.CASE_HANDLER),
    LEGAL(Role.Names.LEGAL),
    PRIVACY_MANAGER(Role.Names.PRIVACY_MANAGER),
    FEE_CLERK(Role.Names.FEE_CLERK),
    MANAGER(Role.Names.MANAGER),
    AUDITOR(Role.Names.AUDITOR),
    RESTRICTED_REVIEWER(Role.Names.RESTRICTED_REVIEWER),
    ADMINISTRATOR(Role.Names.ADMINISTRATOR),
    CUSTOMER(Role.Names.CUSTOMER),

    /** The person holding the receipt code; proved by the code, not by a log-in. */
    REQUESTER("requester"),

    /** Madoguchi itself, acting on a timer or as a consequence of another step. */
    SYSTEM("system");

    /** The realm roles' names as constants, for annotations. */
    public static final class Names {
        public static final String INTAKE_CLERK = "intake-clerk";
        public static final String IDENTITY_VERIFIER = "identity-verifier";
        public static final String SYSTEM_OWNER = "system-owner";
        public static final String CASE_HANDLER = "case-handler";
        public static final String LEGAL = "legal";
        public static final String PRIVACY_MANAGER = "privacy-manager";
        public static final String FEE_CLERK = "fee-clerk";
        public static final String MANAGER = "manager";
        public static final String AUDITOR = "auditor";
        public static final String RESTRICTED_REVIEWER = "restricted-reviewer";
        public static final String ADMINISTRATOR = "administrator";
        public static final String CUSTOMER = "customer";

        private Names() {}
    }

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    public String realmName() {
        return realmName;
    }

    /** Whether people are given this role in the realm, as opposed to it being proved otherwise. */
    public boolean isGivenToPeople() {
        return this != REQUESTER && this != SYSTEM;
    }

    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }
}
