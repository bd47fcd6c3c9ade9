package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.Verdict;

/**
 * Says that a positive verdict covers an item. Decisions refer to this row, so that the database itself knows no
 * decision on an item whose requester was not verified (trust T-03).
 */
@Entity
@Table(name = "identity_cover")
@IdClass(IdentityCover.Key.class)
public class IdentityCover {

    /** Which item of which request. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String reference;
        private int itemNumber;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && itemNumber == that.itemNumber && reference.equals(that.reference);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reference, itemNumber);
        }
    }

    @Id
    private String reference;

    @Id
    @Column(name = "item_number")
    private int itemNumber;

    @Column(name = "verdict_id", nullable = false)
    private long verdictId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "required_level", nullable = false)
    private AssuranceLevel requiredLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "reached_level", nullable = false)
    private AssuranceLevel reachedLevel;

    protected IdentityCover() {}

    public IdentityCover(RequestReference reference, int itemNumber, RecordedVerdict verdict) {
        this.reference = reference.value();
        this.itemNumber = itemNumber;
        this.verdictId = verdict.id();
        this.verdict = verdict.verdict();
    }

    /** Rests the cover on a verdict about the data subject, who has taken over from an agent. */
    public IdentityCover by(RecordedVerdict later) {
        this.verdictId = later.id();
        return this;
    }

    /** Keeps by how much the verdict covers the item. */
    public IdentityCover at(AssuranceLevel reached, AssuranceLevel required) {
        this.reachedLevel = reached;
        this.requiredLevel = required;
        return this;
    }
}
