package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.decision.DecisionSheet.SentBack;
import jp.madoguchi.shared.RequestReference;

/** Why a draft was sent back. */
@Entity
@Table(name = "sent_back")
class SentBackComment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sent_back_id")
    @SequenceGenerator(name = "sent_back_id", sequenceName = "sent_back_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String comment;

    @Column(name = "sent_by", nullable = false, updatable = false)
    private String sentBy;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    protected SentBackComment() {}

    SentBackComment(RequestReference reference, SentBack sentBack) {
        this.reference = reference.value();
        this.comment = sentBack.comment();
        this.sentBy = sentBack.by();
        this.sentAt = sentBack.at();
    }

    SentBack shown() {
        return new SentBack(comment, sentBy, sentAt);
    }
}
