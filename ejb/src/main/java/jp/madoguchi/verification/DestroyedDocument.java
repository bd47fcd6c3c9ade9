package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The evidence that a document was destroyed (domain 4.3; My Number Act Art. 20).
 *
 * @param kind code of the policy's document kinds
 * @param found codes of what must not be collected; empty unless that is the reason
 * @param sha256 fingerprint of the file as it was received or kept; {@code null} for the
 *     requester, and of documents received before it was kept
 * @param destroyedBy {@code system} when no person did it; {@code null} for the requester
 */
public record DestroyedDocument(
        UUID id, String kind, Reason reason, List<String> found, String sha256, String destroyedBy, Instant at)
        implements Serializable {

    /** Why it was destroyed. */
    public enum Reason {
        /** Seen before it was stored, and never stored. */
        FORBIDDEN_CONTENT,
        /** It had served its purpose. */
        PERIOD_OVER
    }

    public DestroyedDocument {
        found = List.copyOf(found);
    }

    /** As the requester reads it. */
    DestroyedDocument forRequester() {
        return new DestroyedDocument(id, kind, reason, found, null, null, at);
    }
}
