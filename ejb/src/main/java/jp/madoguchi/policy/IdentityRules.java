package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The lines drawn for identity and authority (domain 4.1, 4.4). How recent a document has to be stands with it.
 *
 * @param filingAloneFrom from which age a minor may file alone; the law draws no line
 * @param majority from which age nobody has a parent as statutory agent (Civil Code Art. 4)
 * @param oneTimeCodeMinutes how old a one-time code may be
 * @param unchangedContactDays for how long address and telephone must not have changed before sensitive data go out
 * @param coolingOffHours between the notice to every registered contact and the erasure of an account
 * @param levels the proof each kind of request needs
 */
public record IdentityRules(
        int filingAloneFrom,
        int majority,
        int oneTimeCodeMinutes,
        int unchangedContactDays,
        int coolingOffHours,
        List<LevelRule> levels) {

    /** What of a request a level is for. */
    public enum Scope {
        /** Whatever no other line speaks of. */
        ANY,
        /** Categories marked sensitive. */
        SENSITIVE,
        /** Address, telephone number, mail address. */
        CONTACT,
        /** Name, date of birth, sex. */
        CIVIL_STATUS,
        /** Purposes marked as marketing. */
        MARKETING,
        /** One browser, no account. */
        BROWSER
    }

    /**
     * One line of the table of domain 4.1.
     *
     * @param oneTimeCode whether a log-in needs a one-time code beside it
     * @param withoutAccount the level for those who have no account
     */
    public record LevelRule(String kind, Scope scope, String minimum, boolean oneTimeCode, String withoutAccount) {

        public LevelRule {
            requireNonNull(kind, "levels.kind is missing");
            requireNonNull(scope, "levels.scope is missing");
            Levels.require(minimum, "levels.minimum");
            Levels.require(withoutAccount, "levels.withoutAccount");
        }
    }

    public IdentityRules {
        levels = List.copyOf(requireNonNull(levels, "levels is missing"));
        if (filingAloneFrom < 1 || filingAloneFrom > majority) {
            throw new IllegalArgumentException("filingAloneFrom has to lie between 1 and majority");
        }
        if (oneTimeCodeMinutes < 1 || unchangedContactDays < 0 || coolingOffHours < 0) {
            throw new IllegalArgumentException(
                    "oneTimeCodeMinutes, unchangedContactDays or coolingOffHours is too small");
        }
    }

    /** The line for this kind and scope, or the one for the kind as a whole. */
    public Optional<LevelRule> level(String kind, Scope scope) {
        return line(kind, scope).or(() -> line(kind, Scope.ANY));
    }

    private Optional<LevelRule> line(String kind, Scope scope) {
        return levels.stream()
                .filter(rule -> rule.kind().equals(kind) && rule.scope() == scope)
                .findFirst();
    }
}
