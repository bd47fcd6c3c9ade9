package jp.madoguchi.provision;

import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.shared.InputRejected;

/** The days a search or an extract is about, both included; {@code null} is no bound. */
public record ProvisionPeriod(LocalDate from, LocalDate to) implements Serializable {

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
}
