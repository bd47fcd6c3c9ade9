package jp.madoguchi.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.deadline.ChangeStatus;
import jp.madoguchi.deadline.TimeProposal;

/** A proposed change of calendar or targets, and what became of it. */
@Entity
@Table(name = "calendar_change")
public class CalendarChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = TimeProposalAsJson.class)
    @Column(nullable = false, updatable = false)
    private TimeProposal content;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeStatus status;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected CalendarChange() {}

    public CalendarChange(TimeProposal content, String proposedBy, Instant at) {
        this.content = content;
        this.status = ChangeStatus.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    public void decide(ChangeStatus decided, String by, Instant at) {
        status = decided;
        decidedBy = by;
        decidedAt = at;
    }

    public long id() {
        return id;
    }

    public TimeProposal content() {
        return content;
    }

    public ChangeStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
