package jp.madoguchi.preference.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.preference.Incident;

/** An approach or a use that had been ruled out; never changed. */
@Entity
@Table(name = "preference_incident")
public class StoredIncident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preference_incident_id")
    @SequenceGenerator(name = "preference_incident_id", sequenceName = "preference_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_key", nullable = false, updatable = false)
    private String personKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Incident.Kind kind;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "objected_at", updatable = false)
    private Instant objectedAt;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "reported_by", nullable = false, updatable = false)
    private String reportedBy;

    @Column(name = "noticed_at", nullable = false, updatable = false)
    private Instant noticedAt;

    protected StoredIncident() {}

    public StoredIncident(
            String personKey,
            Incident.Kind kind,
            String code,
            Instant objectedAt,
            Instant happenedAt,
            String reportedBy,
            Instant noticedAt) {
        this.personKey = personKey;
        this.kind = kind;
        this.code = code;
        this.objectedAt = objectedAt;
        this.happenedAt = happenedAt;
        this.reportedBy = reportedBy;
        this.noticedAt = noticedAt;
    }

    public Incident shown() {
        return new Incident(id, kind, code, objectedAt, happenedAt, noticedAt);
    }
}
