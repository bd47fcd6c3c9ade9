package jp.madoguchi.decision;

import java.io.Serializable;

/**
 * What a case handler proposes for one data category of an item, in one system or in every system that holds it.
 *
 * @param category a data category; for a cessation of use that names purposes, a purpose; {@code ALL} when everything
 *     was asked for and nothing found
 * @param system {@code null} for every system that holds the category
 * @param reasonCode of {@link jp.madoguchi.refusal.ReasonCodes}; {@code null} when granted or not held
 * @param internalReason never printed
 * @param externalReason what the requester reads, in Japanese, which is authoritative (domain 8.2)
 * @param externalReasonEn the same in English; {@code null} when nobody wrote it
 * @param record the record meant, when the line is narrower than the category; {@code null} for all of them
 * @param field the field of the record meant; {@code null} for all of it
 * @param masking how a masked part was made unreadable; {@code null} unless masked
 */
public record DecisionLine(
        String category,
        String system,
        Disposition disposition,
        String reasonCode,
        String internalReason,
        String externalReason,
        String externalReasonEn,
        String record,
        String field,
        String masking)
        implements Serializable {

    private static final String NOT_HELD_CODE = "N-NONE";
    private static final String OTHER_METHOD = "M-DIFF";

    /** A line for the whole of a category, with its reason in one language. */
    public DecisionLine(
            String category,
            String system,
            Disposition disposition,
            String reasonCode,
            String internalReason,
            String externalReason) {
        this(category, system, disposition, reasonCode, internalReason, externalReason, null, null, null, null);
    }

    /** Whether it speaks of a record or a field and leaves the rest of the category open. */
    boolean isNarrow() {
        return record != null || field != null;
    }

    /** Whether it is given in another way than asked for (Art. 33(2), (3)). */
    public boolean changesMethod() {
        return disposition == Disposition.GRANT && OTHER_METHOD.equals(reasonCode);
    }

    /** The same with empty texts left out, and with the code that goes without saying for what is not held. */
    DecisionLine completed() {
        String code = disposition == Disposition.NOT_HELD && stripped(reasonCode) == null
                ? NOT_HELD_CODE
                : stripped(reasonCode);
        return new DecisionLine(
                stripped(category),
                stripped(system),
                disposition,
                code,
                stripped(internalReason),
                stripped(externalReason),
                stripped(externalReasonEn),
                stripped(record),
                stripped(field),
                stripped(masking));
    }

    private static String stripped(String text) {
        // PostgreSQL keeps no NUL character.
        String kept = text == null ? "" : text.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
