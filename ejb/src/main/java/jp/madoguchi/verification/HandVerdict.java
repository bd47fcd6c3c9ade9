package jp.madoguchi.verification;

import java.util.Set;

/**
 * What a verifier found out away from the screen: at the counter, on the telephone, by post.
 *
 * @param method code of a {@link VerificationMethod} that is recorded by hand
 * @param checkedFields names of {@link CheckedField}
 * @param note what was done, in words; never a document's number
 */
public record HandVerdict(String method, boolean verified, Set<String> checkedFields, String note) {

    public HandVerdict {
        checkedFields = checkedFields == null ? Set.of() : Set.copyOf(checkedFields);
    }
}
