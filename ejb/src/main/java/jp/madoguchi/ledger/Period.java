package jp.madoguchi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;

/** The days, in Tokyo, that figures are about; both of them count. */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_IN_YEARS = 5;

    public Period {
        LedgerQuery.requireStorable("from", from);
        LedgerQuery.requireStorable("to", to);
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_IN_YEARS))) {
            throw new InputRejected("to", "ledger.period.out.of.range", LONGEST_IN_YEARS);
        }
    }

    public Instant start() {
        return from.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant();
    }

    /** The first moment that does not belong to it any more. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ClockOfTheOffice.TOKYO).toInstant();
    }
}
