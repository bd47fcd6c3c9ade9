package jp.madoguchi.decision;

import java.io.Serializable;

/**
 * Why a request should be rejected on procedure (domain 2.4, D10, X1, X2).
 *
 * @param reasonCode {@code S14-4}, {@code A-AUTH}, {@code F-FORM}, {@code F-SPEC} or {@code F-FEE}
 * @param internalReason what was tried; never printed
 * @param externalReason what the requester reads, in Japanese; no word on whether data exist
 * @param externalReasonEn the same in English; {@code null} when nobody wrote it
 */
public record RejectionProposal(
        String reasonCode, Basis basis, String internalReason, String externalReason, String externalReasonEn)
        implements Serializable {

    public RejectionProposal {
        // PostgreSQL keeps no NUL character.
        internalReason = internalReason == null ? null : internalReason.replace("\0", "");
        externalReason = externalReason == null ? null : externalReason.replace("\0", "");
        externalReasonEn = externalReasonEn == null || externalReasonEn.isBlank()
                ? null
                : externalReasonEn.replace("\0", "").strip();
    }

    /** With the words in Japanese alone. */
    public RejectionProposal(String reasonCode, Basis basis, String internalReason, String externalReason) {
        this(reasonCode, basis, internalReason, externalReason, null);
    }

    RejectionReason by(String proposer) {
        return new RejectionReason(reasonCode, internalReason, externalReason, externalReasonEn, proposer);
    }

    /** What the rejection rests on. */
    public enum Basis {
        /** Nothing came within the period that was given. */
        SILENCE,
        /** What came contradicts what is held. */
        CONTRADICTED,
        /** The requester said they will not. */
        DECLINED
    }
}
