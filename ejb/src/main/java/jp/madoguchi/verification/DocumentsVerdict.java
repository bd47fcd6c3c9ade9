package jp.madoguchi.verification;

import java.util.Objects;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;

/**
 * What a verifier found in the documents received.
 *
 * @param checkedFields names of {@link CheckedField}
 * @param authorityProved whether an agent's authority is proved; of no meaning for the data subject
 * @param note why, in words; needed when identity is not verified, and never a document's number
 */
public record DocumentsVerdict(boolean verified, Set<String> checkedFields, boolean authorityProved, String note) {

    /** @throws InputRejected when a field has no name */
    public DocumentsVerdict {
        if (checkedFields != null && checkedFields.stream().anyMatch(Objects::isNull)) {
            throw new InputRejected("checkedFields", "verification.checked.field.unknown");
        }
        checkedFields = checkedFields == null ? Set.of() : Set.copyOf(checkedFields);
    }
}
