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
 * @param externalReason what the requester reads
 */
public record DecisionLine(
        String category,
        String system,
        Disposition disposition,
        String reasonCode,
        String internalReason,
        String externalReason)
        implements Serializable {

    private static final String NOT_HELD_CODE = "N-NONE";

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
                stripped(externalReason));
    }

    private static String stripped(String text) {
        // PostgreSQL keeps no NUL character.
        String kept = text == null ? "" : text.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
