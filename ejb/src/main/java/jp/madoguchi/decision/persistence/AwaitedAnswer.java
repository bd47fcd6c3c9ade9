package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.decision.Awaited;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.decision.RejectionProposal.Basis;

/** What the requester was asked for last, and the rejection somebody proposed because of the answer. */
@Entity
@Table(name = "awaited_answer")
public class AwaitedAnswer {

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Awaited awaited;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "reason_code")
    private String reasonCode;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "internal_reason")
    private String internalReason;

    @Column(name = "external_reason")
    private String externalReason;

    @Column(name = "external_reason_en")
    private String externalReasonEn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "rejected_by")
    private String rejectedBy;

    @Column(name = "rejected_at")
    private Instant rejectedAt;

    protected AwaitedAnswer() {}

    AwaitedAnswer(String reference) {
        this.reference = reference;
    }

    /** Whatever was proposed before lapses: the requester has been given another period. */
    void ask(Awaited what, Instant at) {
        awaited = what;
        askedAt = at;
        heardAt = null;
        remindedAt = null;
        lapse();
    }

    /** Forgets the proposal: it was overtaken, or has ended some items and must not end the others. */
    public void lapse() {
        reasonCode = null;
        basis = null;
        internalReason = null;
        externalReason = null;
        externalReasonEn = null;
        proposedBy = null;
        proposedAt = null;
        rejectedBy = null;
        rejectedAt = null;
    }

    void hear(Instant at) {
        heardAt = at;
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    public void propose(RejectionProposal proposal, String by, Instant at) {
        reasonCode = proposal.reasonCode();
        basis = proposal.basis();
        internalReason = proposal.internalReason().strip();
        externalReason = proposal.externalReason().strip();
        externalReasonEn = proposal.externalReasonEn();
        proposedBy = by;
        proposedAt = at;
    }

    public void reject(String by, Instant at) {
        rejectedBy = by;
        rejectedAt = at;
    }

    public Awaited awaited() {
        return awaited;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant heardAt() {
        return heardAt;
    }

    /** When the requester was reminded last since being asked, or {@code null}. */
    public Instant remindedAt() {
        return remindedAt;
    }

    public Optional<RejectionProposal> proposal() {
        return proposedBy == null
                ? Optional.empty()
                : Optional.of(
                        new RejectionProposal(reasonCode, basis, internalReason, externalReason, externalReasonEn));
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String rejectedBy() {
        return rejectedBy;
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }
}
