package jp.madoguchi.verification.authority;

import static jp.madoguchi.verification.AuthorityCheck.BAR_REGISTER;
import static jp.madoguchi.verification.AuthorityCheck.BOTH_NAMES;
import static jp.madoguchi.verification.AuthorityCheck.CORPORATE_IDENTITY;
import static jp.madoguchi.verification.AuthorityCheck.EXTENT;
import static jp.madoguchi.verification.AuthorityCheck.PRINCIPAL_CONFIRMED;
import static jp.madoguchi.verification.AuthorityCheck.PRINCIPAL_PROVED;
import static jp.madoguchi.verification.AuthorityCheck.REGISTER_ENTRY;
import static jp.madoguchi.verification.AuthorityCheck.RELATION;
import static jp.madoguchi.verification.AuthorityCheck.SEAL;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.verification.AuthorityCheck;

/** What must have been ascertained before somebody may act for another person (Cabinet Order 13; domain 4.4). */
public final class Checklist {

    private Checklist() {}

    public static Set<AuthorityCheck> of(AgentKind kind) {
        return switch (kind) {
            case MINOR_PARENT, MINOR_GUARDIAN -> EnumSet.of(RELATION);
            case ADULT_GUARDIAN -> EnumSet.of(REGISTER_ENTRY);
            case CURATOR_ETC -> EnumSet.of(REGISTER_ENTRY, EXTENT);
            case VOLUNTARY -> EnumSet.of(BOTH_NAMES, EXTENT, SEAL, PRINCIPAL_PROVED);
            case ATTORNEY -> EnumSet.of(BOTH_NAMES, EXTENT, BAR_REGISTER);
            // Who files for money files for many, and among them for people who never asked.
            case COMPANY ->
                EnumSet.of(BOTH_NAMES, EXTENT, SEAL, PRINCIPAL_PROVED, CORPORATE_IDENTITY, PRINCIPAL_CONFIRMED);
        };
    }
}
