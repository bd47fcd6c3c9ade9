package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.decision.LegalReview;
import jp.madoguchi.shared.RequestReference;

/** What the legal department said of a draft. */
@Entity
@Table(name = "legal_review")
public class StoredLegalReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_review_id")
    @SequenceGenerator(name = "legal_review_id", sequenceName = "legal_review_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private boolean agrees;

    @Column(nullable = false, updatable = false)
    private String opinion;

    @Column(name = "reviewed_by", nullable = false, updatable = false)
    private String reviewedBy;

    @Column(name = "reviewed_at", nullable = false, updatable = false)
    private Instant reviewedAt;

    protected StoredLegalReview() {}

    StoredLegalReview(RequestReference reference, LegalReview review) {
        this.reference = reference.value();
        this.agrees = review.agrees();
        this.opinion = review.opinion();
        this.reviewedBy = review.by();
        this.reviewedAt = review.at();
    }

    public long id() {
        return id;
    }

    public LegalReview review() {
        return new LegalReview(agrees, opinion, reviewedBy, reviewedAt);
    }
}
