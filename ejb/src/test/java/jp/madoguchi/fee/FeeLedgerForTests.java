package jp.madoguchi.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.request.RequestKind;

/** A ledger, line by line. */
final class FeeLedgerForTests {

    private final List<LedgerEntry> entries = new ArrayList<>();

    FeeLedgerForTests asked(int amount, String at, String payBy) {
        return line(EntryKind.ASKED, amount, at, LocalDate.parse(payBy));
    }

    FeeLedgerForTests line(EntryKind kind, int amount, String at) {
        return line(kind, amount, at, FeeRules.dayOf(Instant.parse(at)));
    }

    FeeAccount account() {
        return new FeeAccount(entries);
    }

    private FeeLedgerForTests line(EntryKind kind, int amount, String at, LocalDate on) {
        PaymentMethod method =
                kind == EntryKind.PAID || kind == EntryKind.REFUNDED ? PaymentMethod.BANK_TRANSFER : null;
        entries.add(new LedgerEntry(
                kind, amount, "2027-1", RequestKind.DISCLOSURE, method, null, on, null, "keiri", Instant.parse(at)));
        return this;
    }
}
