package jp.madoguchi.search.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.shared.RequestReference;

/** That more was asked of the requester although the systems had been searched; at most once for a request. */
@Entity
@Table(name = "later_supplement")
public class LaterSupplement {

    @Id
    private String reference;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    protected LaterSupplement() {}

    LaterSupplement(RequestReference reference, Instant askedAt) {
        this.reference = reference.value();
        this.askedAt = askedAt;
    }
}
