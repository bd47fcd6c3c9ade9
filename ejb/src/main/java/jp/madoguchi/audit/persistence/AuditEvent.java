package jp.madoguchi.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One event as it is read back; written by {@link Trail} in plain SQL, at the moment it happens. */
@Entity
@Immutable
@IdClass(AuditEventId.class)
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private String chain;

    @Id
    private long sequence;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String roles;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String details;

    @Column(name = "previous_hash", nullable = false)
    private String previousHash;

    @Column(nullable = false)
    private String hash;

    protected AuditEvent() {}
}
