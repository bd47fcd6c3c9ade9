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
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.fulfilment.Instruction;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.shared.RequestReference;

/** One recipient who has to hear of what was done for one item. */
@Entity
@Table(name = "propagation")
public class PropagationEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propagation_id")
    @SequenceGenerator(name = "propagation_id", sequenceName = "propagation_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int item;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Instruction instruction;

    /** Codes parted by spaces. */
    @Column(nullable = false, updatable = false)
    private String codes;

    @Column(name = "record_name", nullable = false, updatable = false)
    private String record;

    @Column(updatable = false)
    private String address;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "last_told_on")
    private LocalDate lastToldOn;

    @Column(nullable = false)
    private int chased;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String answer;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected PropagationEntry() {}

    public PropagationEntry(
            RequestReference reference,
            int item,
            String recipient,
            Instruction instruction,
            Set<String> codes,
            String record,
            String address,
            LocalDate dueOn) {
        this.reference = reference.value();
        this.item = item;
        this.recipient = recipient;
        this.instruction = instruction;
        this.codes = String.join(" ", new TreeSet<>(codes));
        this.record = record;
        this.address = address;
        this.dueOn = dueOn;
    }

    public void wasTold(Instant at, LocalDate day) {
        toldAt = toldAt == null ? at : toldAt;
        lastToldOn = day;
    }

    public void wasChased(LocalDate day) {
        chased++;
        lastToldOn = day;
    }

    public void confirm(LocalDate day, String words, String by, Instant at) {
        doneOn = day;
        answer = words;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** {@code null} until they were told. */
    public LocalDate lastToldOn() {
        return lastToldOn;
    }

    public RecipientNotice shown() {
        return new RecipientNotice(
                new RequestReference(reference),
                id == null ? 0 : id,
                item,
                recipient,
                instruction,
                Set.of(codes.split(" ")),
                record,
                address,
                dueOn,
                toldAt,
                chased,
                doneOn,
                answer,
                confirmedBy,
                confirmedAt);
    }
}
