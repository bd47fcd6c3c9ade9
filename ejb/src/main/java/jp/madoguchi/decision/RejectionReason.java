package jp.madoguchi.decision;

import java.io.Serializable;

/**
 * Why an item ends on procedure.
 *
 * @param code {@code S14-4}, {@code A-AUTH}, {@code F-FORM}, {@code F-SPEC}, {@code F-FEE}; {@code N-DEAD} when the data
 *     subject has died
 * @param internalReason what was tried or seen; never printed
 * @param externalReason what the requester reads, in Japanese; {@code null} only after a death, which nobody is told
 * @param externalReasonEn the same in English; {@code null} when nobody wrote it
 * @param proposedBy who proposed it; {@code null} only after a death
 */
public record RejectionReason(
        String code, String internalReason, String externalReason, String externalReasonEn, String proposedBy)
        implements Serializable {

    /** The data subject has died: the request ends, and nothing is delivered to anybody (domain 4.4). */
    public static RejectionReason death(String internalReason) {
        return new RejectionReason("N-DEAD", internalReason, null, null, null);
    }
}
