package jp.madoguchi.retention.persistence;

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
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** Why nothing of a request may be destroyed, from when, and until when. */
@Entity
@Table(name = "request_hold")
public class RequestHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_hold_id")
    @SequenceGenerator(name = "request_hold_id", sequenceName = "request_hold_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestFlag flag;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private String raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "lowered_by")
    private String loweredBy;

    @Column(name = "lowered_at")
    private Instant loweredAt;

    protected RequestHold() {}

    RequestHold(RequestReference reference, RequestFlag flag, String reason, Actor actor, Instant at) {
        this.reference = reference.value();
        this.flag = flag;
        this.reason = reason;
        this.raisedBy = actor.subject();
        this.raisedAt = at;
    }

    void lower(Actor actor, Instant at) {
        loweredBy = actor.subject();
        loweredAt = at;
    }
}
