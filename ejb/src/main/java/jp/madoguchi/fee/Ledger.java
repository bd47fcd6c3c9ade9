package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.fee.PaymentCheck.Checked;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** Writes the lines of the ledger, and tells of money that moves without a step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ledger {

    @Inject
    private FeeEntries entries;

    @Inject
    private FeesOfRequests fees;

    @Inject
    private Event<FeeEvent> feeEvents;

    @Inject
    private Clock clock;

    public void write(DataSubjectRequest request, EntryKind kind, int amount, LocalDate on, Actor by) {
        write(request, kind, amount, null, null, on, null, by);
    }

    public void waive(DataSubjectRequest request, int amount, String reason, String note, Actor by) {
        write(request, EntryKind.WAIVED, amount, null, reason, today(), note, by);
    }

    public void pay(DataSubjectRequest request, Checked payment, Actor by) {
        write(request, EntryKind.PAID, payment.amount(), payment.method(), null, payment.on(), payment.note(), by);
    }

    public void oweRefund(DataSubjectRequest request, int amount, RefundReason reason, Actor by) {
        LedgerEntry entry = write(request, EntryKind.REFUND_OWED, amount, null, reason.name(), today(), null, by);
        tell(request.reference(), "FEE_REFUND_OWED", entry, by);
    }

    public void refund(DataSubjectRequest request, Checked refund, Actor by) {
        LedgerEntry entry = write(
                request, EntryKind.REFUNDED, refund.amount(), refund.method(), null, refund.on(), refund.note(), by);
        tell(request.reference(), "FEE_REFUNDED", entry, by);
    }

    public void tellPartPaid(DataSubjectRequest request, Checked payment, Actor by) {
        feeEvents.fire(FeeEvent.paid(request.reference(), "FEE_PART_PAID", payment, by, clock.instant()));
    }

    public void tellPaidLate(DataSubjectRequest request, Checked payment, Actor by) {
        feeEvents.fire(FeeEvent.paid(request.reference(), "FEE_PAID_LATE", payment, by, clock.instant()));
    }

    public LocalDate today() {
        return FeeRules.dayOf(clock.instant());
    }

    private void tell(RequestReference reference, String name, LedgerEntry entry, Actor by) {
        feeEvents.fire(FeeEvent.of(reference, name, entry, by));
    }

    private LedgerEntry write(
            DataSubjectRequest request,
            EntryKind kind,
            int amount,
            PaymentMethod method,
            String reason,
            LocalDate on,
            String note,
            Actor by) {
        FeeOwed owed = fees.owed(request);
        RequestKind bearer = owed.bearer()
                .orElseThrow(
                        () -> new IllegalStateException("Nothing of %s bears a fee".formatted(request.reference())));
        Instant now = clock.instant();
        LedgerEntry entry = new LedgerEntry(
                kind, amount, owed.scheduleVersion(), bearer, method, reason, on, note, by.subject(), now);
        entries.add(request.reference(), entry);
        return entry;
    }
}
