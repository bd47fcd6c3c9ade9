package jp.madoguchi.fulfilment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When identity was proved last for a request that asks for erasure: the cooling-off time counts from then. */
@Entity
@Table(name = "erasure_cooling_off")
public class IdentityProved {

    @Id
    private String reference;

    @Column(name = "proved_at", nullable = false)
    private Instant provedAt;

    protected IdentityProved() {}

    IdentityProved(String reference, Instant provedAt) {
        this.reference = reference;
        this.provedAt = provedAt;
    }

    public Instant provedAt() {
        return provedAt;
    }
}
