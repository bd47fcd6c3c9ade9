package jp.madoguchi.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.verification.document.DocumentDate;

/**
 * The dates a verifier read on documents, and which documents count by them (domain 4.2).
 *
 * @param read by the code of a kind
 * @param counting kinds that count
 */
record DatesRead(Map<String, LocalDate> read, List<DocumentKind> counting, List<Violation> objections) {

    /**
     * @param received every kind of which a document is at hand, and on which day the last of them came in
     * @throws InputRejected when a date is none, or is for a document that never came
     */
    static DatesRead of(Map<String, String> typed, Map<DocumentKind, LocalDate> received) {
        Map<String, LocalDate> read = new java.util.TreeMap<>();
        typed.forEach((kind, date) -> {
            String field = "dates." + kind;
            if (received.keySet().stream().noneMatch(known -> known.code().equals(kind))) {
                throw new InputRejected(field, "verification.document.date.of.none");
            }
            LocalDate day = TypedDay.of(field, date);
            if (day != null) {
                read.put(kind, day);
            }
        });
        List<DocumentKind> counting = new ArrayList<>();
        List<Violation> objections = new ArrayList<>();
        received.forEach((kind, cameIn) -> {
            DocumentDate date = DocumentDate.of(kind, read.get(kind.code()), cameIn);
            if (date == DocumentDate.COUNTS) {
                counting.add(kind);
            } else {
                objections.add(new Violation("dates." + kind.code(), "verification.document.date." + date));
            }
        });
        return new DatesRead(read, counting, objections);
    }
}
