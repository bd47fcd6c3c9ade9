package jp.madoguchi.verification;

import java.util.Set;

/**
 * What a verifier found in the documents received.
 *
 * @param checkedFields names of {@link CheckedField}
 * @param authorityProved whether an agent's authority is proved; of no meaning for the data subject
 * @param note why, in words; needed when identity is not verified, and never a document's number
 */
public record DocumentsVerdict(boolean verified, Set<String> checkedFields, boolean authorityProved, String note) {

    public DocumentsVerdict {
        checkedFields = checkedFields == null ? Set.of() : Set.copyOf(checkedFields);
    }
}
