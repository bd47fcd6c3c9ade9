package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.AuthorityObjection;

/** An objection as it was noted. Only its settlement is added later. */
@Entity
@Table(name = "authority_objection")
public class RecordedObjection {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private AuthorityObjection.Settlement settlement;

    @Column(name = "settled_note")
    private String settledNote;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected RecordedObjection() {}

    public RecordedObjection(RequestReference reference, AuthorityObjection noted) {
        this.id = noted.id();
        this.reference = reference.value();
        this.name = noted.name();
        this.email = noted.email();
        this.note = noted.note();
        this.notedBy = noted.notedBy();
        this.notedAt = noted.notedAt();
    }

    public void settle(AuthorityObjection.Settled settled) {
        this.settlement = settled.how();
        this.settledNote = settled.note();
        this.settledBy = settled.by();
        this.settledAt = settled.at();
    }

    public AuthorityObjection view() {
        AuthorityObjection.Settled settled = settlement == null
                ? null
                : new AuthorityObjection.Settled(settlement, settledNote, settledBy, settledAt);
        return new AuthorityObjection(id, name, email, note, notedBy, notedAt, settled);
    }
}
