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

    /** Keyed hash of the browser session or the address it was shown from. */
    @Column(name = "place_seal", updatable = false)
    private String place;

    protected FactorGiven() {}

    public FactorGiven(RequestReference reference, String method, Instant givenAt, String place) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.method = method;
        this.givenAt = givenAt;
        this.place = place;
    }

    public String method() {
        return method;
    }

    /** Whether it counts now, for whoever is where it was shown. */
    public boolean isFreshAt(Instant now, String where) {
        return !now.isAfter(givenAt.plus(FRESH_FOR)) && where.equals(place);
    }
}
