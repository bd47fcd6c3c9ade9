package jp.madoguchi.fee.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.fee.EntryKind;
import jp.madoguchi.fee.LedgerEntry;
import jp.madoguchi.fee.PaymentMethod;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** One line of the ledger. It never changes: a mistake is mended by another line. */
@Entity
@Table(name = "fee_entry")
public class FeeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_entry_id")
    @SequenceGenerator(name = "fee_entry_id", sequenceName = "fee_entry_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry", nullable = false, updatable = false)
    private EntryKind kind;

    @Column(nullable = false, updatable = false)
    private int amount;

    @Column(name = "schedule_version", nullable = false, updatable = false)
    private String scheduleVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind bearer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentMethod method;

    @Column(updatable = false)
    private String reason;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private String note;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected FeeEntry() {}

    public FeeEntry(RequestReference reference, LedgerEntry entry) {
        this.reference = reference.value();
        this.kind = entry.kind();
        this.amount = entry.amount();
        this.scheduleVersion = entry.scheduleVersion();
        this.bearer = entry.bearer();
        this.method = entry.method();
        this.reason = entry.reason();
        this.onDay = entry.on();
        this.note = entry.note();
        this.recordedBy = entry.recordedBy();
        this.recordedAt = entry.recordedAt();
    }

    public LedgerEntry view() {
        return new LedgerEntry(
                kind, amount, scheduleVersion, bearer, method, reason, onDay, note, recordedBy, recordedAt);
    }
}
