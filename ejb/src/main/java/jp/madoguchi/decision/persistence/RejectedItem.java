package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** An item that ended on procedure. The kind is repeated so that the database can check the code against it. */
@Entity
@Table(name = "rejected_item")
public class RejectedItem {

    @EmbeddedId
    private DecidedItemKey item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind kind;

    @Column(name = "reason_code", nullable = false, updatable = false)
    private String reasonCode;

    @Column(name = "internal_reason", nullable = false, updatable = false)
    private String internalReason;

    @Column(name = "external_reason", updatable = false)
    private String externalReason;

    @Column(name = "external_reason_en", updatable = false)
    private String externalReasonEn;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "rejected_by", nullable = false, updatable = false)
    private String rejectedBy;

    @Column(name = "rejected_at", nullable = false, updatable = false)
    private Instant rejectedAt;

    protected RejectedItem() {}

    public RejectedItem(RequestReference reference, RequestItem rejected, RejectionReason why, String by, Instant at) {
        this.item = new DecidedItemKey(reference.value(), rejected.number());
        this.kind = rejected.kind();
        this.reasonCode = why.code();
        this.internalReason = why.internalReason();
        this.externalReason = why.externalReason();
        this.externalReasonEn = why.externalReasonEn();
        this.proposedBy = why.proposedBy();
        this.rejectedBy = by;
        this.rejectedAt = at;
    }

    public int item() {
        return item.item();
    }

    public RejectionReason why() {
        return new RejectionReason(reasonCode, internalReason, externalReason, externalReasonEn, proposedBy);
    }

    public String rejectedBy() {
        return rejectedBy;
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }
}
