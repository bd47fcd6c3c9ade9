package jp.madoguchi.fee;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.fee.PaymentCheck.Checked;

/** What the ledger of a request adds up to. */
public record FeeAccount(List<LedgerEntry> entries) implements Serializable {

    public FeeAccount {
        entries = List.copyOf(entries);
    }

    public int paid() {
        return sum(EntryKind.PAID);
    }

    /** What was paid and does not have to be given back. */
    public int kept() {
        return paid() - sum(EntryKind.REFUND_OWED);
    }

    /** What still has to be given back. */
    public int toRefund() {
        return sum(EntryKind.REFUND_OWED) - sum(EntryKind.REFUNDED);
    }

    /** Whether exactly this has been recorded. What is sent twice can be told apart only by what it says. */
    boolean holds(EntryKind kind, Checked money) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == kind
                        && entry.amount() == money.amount()
                        && entry.on().equals(money.on())
                        && entry.method() == money.method()
                        && Objects.equals(entry.note(), money.note()));
    }

    public boolean isWaived() {
        return entries.stream().anyMatch(entry -> entry.kind() == EntryKind.WAIVED);
    }

    /** What still has to be paid of this. */
    public int outstanding(FeeOwed owed) {
        return isWaived() ? 0 : Math.max(0, owed.amount() - kept());
    }

    /** The last time the requester was asked to pay. */
    public Optional<LedgerEntry> asked() {
        return entries.stream().filter(entry -> entry.kind() == EntryKind.ASKED).reduce((earlier, later) -> later);
    }

    public boolean isRemindedSinceAsked() {
        return asked().map(asked -> entries.stream()
                        .anyMatch(entry -> entry.kind() == EntryKind.REMINDED
                                && !entry.recordedAt().isBefore(asked.recordedAt())))
                .orElse(false);
    }

    private int sum(EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToInt(LedgerEntry::amount)
                .sum();
    }
}
