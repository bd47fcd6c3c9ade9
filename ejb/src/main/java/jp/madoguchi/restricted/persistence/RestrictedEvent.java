package jp.madoguchi.restricted.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.audit.ChainLink;

/** One event of the compartment's chain. */
@Entity
@Table(name = "restricted_event")
class RestrictedEvent {

    @Id
    private long sequence;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String roles;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String details;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected RestrictedEvent() {}

    RestrictedEvent(ChainLink link) {
        this.sequence = link.sequence();
        this.at = link.at();
        this.actor = link.actor();
        this.roles = link.roles();
        this.name = link.name();
        this.details = link.details();
        this.previousHash = link.previousHash();
        this.hash = link.hash();
    }

    ChainLink link(String chain) {
        return new ChainLink(chain, sequence, at, actor, roles, name, details, previousHash, hash);
    }
}
