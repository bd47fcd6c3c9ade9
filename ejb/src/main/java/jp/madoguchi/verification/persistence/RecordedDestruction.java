package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.DestroyedDocument;

/** The evidence of one destruction, written once. */
@Entity
@Table(name = "document_destruction")
public class RecordedDestruction {

    @Id
    private UUID document;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DestroyedDocument.Reason reason;

    @Column(nullable = false, updatable = false)
    private String found;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "destroyed_by", nullable = false, updatable = false)
    private String destroyedBy;

    @Column(name = "destroyed_at", nullable = false, updatable = false)
    private Instant destroyedAt;

    protected RecordedDestruction() {}

    public RecordedDestruction(RequestReference reference, DestroyedDocument destroyed) {
        this.document = destroyed.id();
        this.reference = reference.value();
        this.kind = destroyed.kind();
        this.reason = destroyed.reason();
        this.found = String.join(" ", destroyed.found());
        this.sha256 = destroyed.sha256();
        this.destroyedBy = destroyed.destroyedBy();
        this.destroyedAt = destroyed.at();
    }

    public DestroyedDocument view() {
        List<String> codes = found.isEmpty() ? List.of() : List.of(found.split(" "));
        return new DestroyedDocument(document, kind, reason, codes, sha256, destroyedBy, destroyedAt);
    }
}
