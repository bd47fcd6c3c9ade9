package jp.madoguchi.provision;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.madoguchi.shared.InputRejected;

/** The days a search or an extract is about, both included; {@code null} is no bound. */
public record ProvisionPeriod(LocalDate from, LocalDate to) implements Serializable {

    /**
     * As somebody typed it; nothing typed is no bound.
     *
     * @throws InputRejected when one is no day such as {@code 2026-04-01}, or it ends before it begins
     */
    public static ProvisionPeriod written(String from, String to) {
        return of(day("from", from), day("to", to));
    }

    /** @throws InputRejected when it ends before it begins */
    static ProvisionPeriod of(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InputRejected("to", "provision.period");
        }
        return new ProvisionPeriod(from, to);
    }

    /** A record without a date is covered by every period: it may have been then. */
    boolean covers(Provision provision) {
        LocalDate day = provision.providedOn();
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static LocalDate day(String field, String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException noDay) {
            throw new InputRejected(field, "provision.day.unreadable");
        }
    }
}
