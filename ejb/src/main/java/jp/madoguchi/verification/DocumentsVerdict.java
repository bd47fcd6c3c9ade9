package jp.madoguchi.verification;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.shared.InputRejected;

/**
 * What a verifier found in the documents received.
 *
 * @param checkedFields names of {@link CheckedField}
 * @param dates by the code of a kind of document the date that decides whether it counts, as {@code 2026-11-23}
 * @param minorBornOn birth date of a data subject who looks like a minor; only what follows from it is kept
 * @param note why, in words; needed when identity is not verified, and never a document's number
 */
public record DocumentsVerdict(
        boolean verified, Set<String> checkedFields, Map<String, String> dates, String minorBornOn, String note) {

    /** Of somebody who is of age. */
    public DocumentsVerdict(boolean verified, Set<String> checkedFields, Map<String, String> dates, String note) {
        this(verified, checkedFields, dates, null, note);
    }

    /** @throws InputRejected when a field has no name */
    public DocumentsVerdict {
        if (checkedFields != null && checkedFields.stream().anyMatch(Objects::isNull)) {
            throw new InputRejected("checkedFields", "verification.checked.field.unknown");
        }
        checkedFields = checkedFields == null ? Set.of() : Set.copyOf(checkedFields);
        Map<String, String> read = new TreeMap<>();
        if (dates != null) {
            dates.forEach((kind, date) -> read.put(String.valueOf(kind), date == null ? "" : date));
        }
        dates = Map.copyOf(read);
    }
}
