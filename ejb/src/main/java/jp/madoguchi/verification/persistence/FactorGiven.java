package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;

/** One time that the holder of a receipt code showed who they are, written once and never changed. */
@Entity
@Table(name = "second_factor")
public class FactorGiven {

    /** How long it counts: a step-up is at most fifteen minutes old (domain 4.1, A2). */
    public static final Duration FRESH_FOR = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String method;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected FactorGiven() {}

    public FactorGiven(RequestReference reference, String method, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.method = method;
        this.givenAt = givenAt;
    }

    public String method() {
        return method;
    }

    public boolean isFreshAt(Instant now) {
        return !now.isAfter(givenAt.plus(FRESH_FOR));
    }
}
