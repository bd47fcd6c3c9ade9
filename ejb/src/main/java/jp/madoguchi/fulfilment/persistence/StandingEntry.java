package jp.madoguchi.fulfilment.persistence;

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
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.fulfilment.StandingReason;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.shared.RequestReference;

/** Something to do that the state of its request does not bound. */
@Entity
@Table(name = "standing_work")
public class StandingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_work_id")
    @SequenceGenerator(name = "standing_work_id", sequenceName = "standing_work_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StandingReason reason;

    @Column(updatable = false)
    private String system;

    /** Codes parted by spaces. */
    @Column(nullable = false, updatable = false)
    private String codes;

    @Column(updatable = false)
    private String basis;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "waits_for_item", updatable = false)
    private Integer waitsForItem;

    @Column(name = "due_since")
    private Instant dueSince;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    private String evidence;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String ticket;

    @Column(name = "retention_consulted")
    private Boolean retentionConsulted;

    private String backups;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected StandingEntry() {}

    private StandingEntry(RequestReference reference, int item, StandingReason reason, Collection<String> codes) {
        this.reference = reference.value();
        this.item = item;
        this.reason = reason;
        this.codes = String.join(" ", new TreeSet<>(codes));
    }

    /** A stop, or the end of one, that can begin at once. */
    public static StandingEntry atOnce(
            RequestReference reference,
            int item,
            StandingReason reason,
            Collection<String> codes,
            LocalDate dueOn,
            Instant now) {
        StandingEntry entry = new StandingEntry(reference, item, reason, codes);
        entry.dueOn = dueOn;
        entry.dueSince = now;
        return entry;
    }

    /** An erasure when the time is over for which a law has us keep the data. */
    public static StandingEntry onDay(
            RequestReference reference, int item, String system, Collection<String> codes, Evidence restricted) {
        StandingEntry entry = new StandingEntry(reference, item, StandingReason.RETENTION_ENDS, codes);
        entry.system = system;
        entry.basis = restricted.basis();
        entry.dueOn = restricted.eraseOn();
        return entry;
    }

    /** An erasure once the requester has what another item discloses. */
    public static StandingEntry afterItem(
            RequestReference reference, int item, String system, Collection<String> codes, int other) {
        StandingEntry entry = new StandingEntry(reference, item, StandingReason.DISCLOSURE_DELIVERED, codes);
        entry.system = system;
        entry.waitsForItem = other;
        return entry;
    }

    public void becomesDue(LocalDate day, Instant at) {
        dueOn = dueOn == null ? day : dueOn;
        dueSince = at;
    }

    public void callOff(Instant at) {
        calledOffAt = at;
    }

    public void confirm(Evidence shown, LocalDate day, String by, Instant at) {
        evidence = shown.text();
        doneOn = day;
        ticket = shown.ticket();
        retentionConsulted = shown.retentionConsulted();
        backups = shown.backups();
        confirmedBy = by;
        confirmedAt = at;
    }

    /** {@code null} when it waits for no item. */
    public Integer waitsForItem() {
        return waitsForItem;
    }

    public StandingTask shown() {
        Evidence proof = evidence == null
                ? null
                : new Evidence(
                        evidence, doneOn, ticket, null, null, retentionConsulted, backups, basis, null, null, null);
        return new StandingTask(
                new RequestReference(reference),
                id == null ? 0 : id,
                item,
                reason,
                system,
                Set.of(codes.split(" ")),
                basis,
                dueOn,
                dueSince,
                calledOffAt,
                proof,
                confirmedBy,
                confirmedAt);
    }
}
