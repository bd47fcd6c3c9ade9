package jp.madoguchi.decision.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.decision.Approval;
import jp.madoguchi.decision.ApproverLevel;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** What is decided on one item, by whom, and who approved it. */
@Entity
@Table(name = "item_decision")
public class ItemDecision {

    @EmbeddedId
    private DecidedItemKey item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind kind;

    /** Everybody who ever drafted a line of it or submitted it. */
    @Column(nullable = false)
    private String[] drafters = {};

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private ApproverLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "approved_role")
    private Role approvedRole;

    @Column(name = "legal_review_id")
    private Long legalReviewId;

    @Column(name = "legal_reviewed_by")
    private String legalReviewedBy;

    @Column(name = "legal_agrees")
    private Boolean legalAgrees;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "reference", referencedColumnName = "reference", nullable = false, updatable = false)
    @JoinColumn(name = "item_number", referencedColumnName = "item_number", nullable = false, updatable = false)
    @OrderBy("position")
    private List<StoredLine> lines = new ArrayList<>();

    protected ItemDecision() {}

    ItemDecision(DecidedItemKey item, RequestKind kind) {
        this.item = item;
        this.kind = kind;
    }

    void forgetLines() {
        lines.clear();
    }

    void draft(List<DecisionLine> drafted, String by, Instant at) {
        for (int position = 0; position < drafted.size(); position++) {
            lines.add(new StoredLine(kind, position, drafted.get(position)));
        }
        remember(by);
        draftedAt = at;
    }

    public void submit(String by, Instant at) {
        remember(by);
        submittedBy = by;
        submittedAt = at;
    }

    private void remember(String author) {
        Set<String> everybody = new TreeSet<>(drafters());
        everybody.add(author);
        drafters = everybody.toArray(String[]::new);
    }

    public void approve(Approval approval) {
        level = approval.level();
        approvedRole = approval.role();
        legalReviewId = approval.reviewId();
        legalReviewedBy = approval.reviewedBy();
        legalAgrees = approval.reviewId() == null ? null : Boolean.TRUE;
        approvedBy = approval.by();
        approvedAt = approval.at();
    }

    public RequestReference reference() {
        return new RequestReference(item.reference());
    }

    public int item() {
        return item.item();
    }

    public List<DecisionLine> lines() {
        return lines.stream().map(StoredLine::line).toList();
    }

    public Set<String> drafters() {
        return Set.of(drafters);
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The level it was approved at; {@code null} before. */
    public ApproverLevel level() {
        return level;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
