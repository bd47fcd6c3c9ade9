package jp.madoguchi.verification;

import java.util.Set;

/**
 * What a verifier found out about an agent's authority, as it was written down.
 *
 * @param kind name of an {@link jp.madoguchi.policy.AgentKind}
 * @param proof code of the document that proves it
 * @param proofDated the date on it, as {@code 2026-11-23}
 * @param onPaper whether the original came by post, so that it is not among the documents sent
 * @param checked names of {@link AuthorityCheck}
 * @param extent what is entrusted, in words, or {@code null}
 * @param minorBornOn birth date of a minor; only the day on which the authority ends is kept of it
 * @param lastDay the last day of an authority given for a time, or {@code null}
 * @param disputed whether another holder of the same authority objects
 * @param protection whether an address or a whereabouts must not become known to the other side
 * @param note for colleagues, or {@code null}
 */
public record AuthorityFound(
        String kind,
        String proof,
        String proofDated,
        boolean onPaper,
        Set<String> checked,
        String extent,
        String minorBornOn,
        String lastDay,
        boolean disputed,
        boolean protection,
        String note) {

    public AuthorityFound {
        checked = checked == null ? Set.of() : Set.copyOf(checked);
    }
}
