package jp.madoguchi.referral.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.referral.ReferralReason;
import jp.madoguchi.referral.ReferredPart;
import jp.madoguchi.shared.RequestReference;

/** One part that was referred; it stays referred. */
@Entity
@Table(name = "referral")
public class StoredReferral {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int item;

    @Column(nullable = false, updatable = false)
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReferralReason reason;

    @Column(updatable = false)
    private String organisation;

    @Column(name = "referred_by", nullable = false, updatable = false)
    private String referredBy;

    @Column(name = "referred_at", nullable = false, updatable = false)
    private Instant referredAt;

    protected StoredReferral() {}

    public StoredReferral(RequestReference reference, ReferredPart part) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.item = part.item();
        this.category = part.category();
        this.reason = part.reason();
        this.organisation = part.organisation();
        this.referredBy = part.by();
        this.referredAt = part.at();
    }

    public ReferredPart view() {
        return new ReferredPart(item, category, reason, organisation, referredBy, referredAt);
    }
}
