package jp.madoguchi.notification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.notification.PostingSlip;
import jp.madoguchi.notification.PostingView;
import jp.madoguchi.notification.SentBy;

/** One time a letter was taken to the post, and what became of it. */
@Entity
@Table(name = "notice_posting")
public class NoticePosting {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID notice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SentBy way;

    @Column(updatable = false)
    private String number;

    @Column(name = "new_address", updatable = false)
    private String newAddress;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    @Column(name = "posted_by", nullable = false, updatable = false)
    private String postedBy;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "return_reason")
    private String returnReason;

    protected NoticePosting() {}

    public NoticePosting(UUID id, UUID notice, PostingSlip slip, String by, Instant at) {
        this.id = id;
        this.notice = notice;
        this.way = slip.way();
        this.number = slip.number();
        this.newAddress = slip.newAddress();
        this.postedBy = by;
        this.postedAt = at;
    }

    public boolean isUnderWay() {
        return deliveredAt == null && returnedAt == null;
    }

    public void delivered(Instant at) {
        deliveredAt = at;
    }

    public void returned(String reason, Instant at) {
        returnedAt = at;
        returnReason = reason;
    }

    public SentBy way() {
        return way;
    }

    public String newAddress() {
        return newAddress;
    }

    public PostingView toView() {
        return new PostingView(way, number, newAddress, postedAt, postedBy, deliveredAt, returnedAt, returnReason);
    }
}
