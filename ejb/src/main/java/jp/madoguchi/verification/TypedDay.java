package jp.madoguchi.verification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.madoguchi.shared.InputRejected;

/** A day as somebody wrote it down. */
final class TypedDay {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private TypedDay() {}

    /**
     * The day, or {@code null} when nothing was written.
     *
     * @throws InputRejected when it is no day, or one nobody can mean
     */
    static LocalDate of(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written.strip());
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            throw new InputRejected(field, "verification.day.malformed");
        }
        throw new InputRejected(field, "verification.day.malformed");
    }
}
