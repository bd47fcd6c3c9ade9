package jp.madoguchi.verification;

import java.util.Set;

/**
 * What staff looked up before they ask for proof.
 *
 * @param registeredEmail the address on file, never one the requester merely typed; {@code null} when there is none
 * @param note for colleagues, or {@code null}
 * @param onFile names of {@link jp.madoguchi.policy.HeldAttribute}: what is on file to compare a document with; {@code
 *     null} when that was not said, and then any document is asked for
 * @param contactChangedOn the day on which address, telephone or mail address on file last changed, as {@code
 *     2026-11-23}; {@code null} when they never did
 * @param agentKind of an agent the name of the {@link jp.madoguchi.policy.AgentKind} they claim to be, or {@code null}
 */
public record AskIdentity(
        String registeredEmail, String note, Set<String> onFile, String contactChangedOn, String agentKind) {

    public AskIdentity {
        onFile = onFile == null ? null : Set.copyOf(onFile);
    }

    /** For somebody who looked up nothing but an address. */
    public AskIdentity(String registeredEmail, String note) {
        this(registeredEmail, note, null, null, null);
    }
}
