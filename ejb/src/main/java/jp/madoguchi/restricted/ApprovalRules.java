package jp.madoguchi.restricted;

import java.util.Optional;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.restricted.RestrictedEntry.State;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;

/**
 * Level L3 (domain 2.4, D6): the privacy manager and the head of legal, two persons, neither of whom proposed. Both must
 * be restricted reviewers as well, which the service demands of every caller.
 */
final class ApprovalRules {

    /** For whom somebody signs. */
    enum Side {
        PRIVACY,
        LEGAL
    }

    private ApprovalRules() {}

    /**
     * The side this person signs for.
     *
     * @throws RestrictedRefused when they may not sign, or have signed already
     */
    static Side sideOf(RestrictedEntry entry, Actor actor) {
        demandOpen(entry);
        if (isBy(entry.proposal(), actor)) {
            throw new RestrictedRefused("restricted.own.proposal", "Whoever proposed an entry may not approve it");
        }
        if (isBy(entry.privacyApproval(), actor) || isBy(entry.legalApproval(), actor)) {
            throw new RestrictedRefused("restricted.signed.already", "The second approval is another person's");
        }
        return openSideOf(entry, actor)
                .orElseThrow(() -> new RestrictedRefused(
                        "restricted.not.your.side",
                        "An entry is approved by the privacy manager and by the head of legal"));
    }

    static void demandOpen(RestrictedEntry entry) {
        if (entry.state() != State.PROPOSED) {
            throw new RestrictedRefused("restricted.not.open", "This entry has been decided");
        }
    }

    private static Optional<Side> openSideOf(RestrictedEntry entry, Actor actor) {
        if (actor.is(Role.PRIVACY_MANAGER) && entry.privacyApproval() == null) {
            return Optional.of(Side.PRIVACY);
        }
        return actor.is(Role.LEGAL) && entry.legalApproval() == null ? Optional.of(Side.LEGAL) : Optional.empty();
    }

    private static boolean isBy(Signature signature, Actor actor) {
        return signature != null && actor.isSamePersonAs(signature.by());
    }
}
