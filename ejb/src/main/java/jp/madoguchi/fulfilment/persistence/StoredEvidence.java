package jp.madoguchi.fulfilment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.fulfilment.Evidence;

/** The typed part of what shows that a task was done. */
@Embeddable
public class StoredEvidence {

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String ticket;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    @Column(name = "retention_consulted")
    private Boolean retentionConsulted;

    private String backups;

    @Column(name = "retention_basis")
    private String basis;

    @Column(name = "erase_on")
    private LocalDate eraseOn;

    @Column(name = "record_name")
    private String record;

    /** Codes parted by spaces; empty when nobody has to be told, {@code null} when the policy says who. */
    @Column(name = "told_recipients")
    private String recipients;

    protected StoredEvidence() {}

    StoredEvidence(Evidence evidence, LocalDate doneOn) {
        this.doneOn = doneOn;
        ticket = evidence.ticket();
        before = evidence.before();
        after = evidence.after();
        retentionConsulted = evidence.retentionConsulted();
        backups = evidence.backups();
        basis = evidence.basis();
        eraseOn = evidence.eraseOn();
        record = evidence.record();
        recipients = evidence.recipients() == null ? null : String.join(" ", evidence.recipients());
    }

    Evidence with(String text) {
        return new Evidence(
                text,
                doneOn,
                ticket,
                before,
                after,
                retentionConsulted,
                backups,
                basis,
                eraseOn,
                record,
                recipients == null || recipients.isEmpty() ? none() : Set.of(recipients.split(" ")));
    }

    private Set<String> none() {
        return recipients == null ? null : Set.of();
    }
}
