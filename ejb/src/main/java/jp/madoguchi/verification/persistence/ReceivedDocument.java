package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.DocumentReceived;

/** A document that was received. Its content lies in the vault under the same id, until it is destroyed. */
@Entity
@Table(name = "identity_document")
public class ReceivedDocument {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private int size;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private String sha256;

    @Column
    private LocalDate dated;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected ReceivedDocument() {}

    public ReceivedDocument(RequestReference reference, DocumentReceived received, String sha256) {
        this.sha256 = sha256;
        this.reference = reference.value();
        this.id = received.id();
        this.kind = received.kind();
        this.fileName = received.fileName();
        this.mediaType = received.mediaType();
        this.size = received.size();
        this.receivedAt = received.receivedAt();
    }

    public UUID id() {
        return id;
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public String kind() {
        return kind;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Fingerprint of what was kept; {@code null} of documents received before it was. */
    public String sha256() {
        return sha256;
    }

    /** Keeps the date a verifier read on it. */
    public void wasDated(LocalDate read) {
        this.dated = read;
    }

    public boolean isDestroyed() {
        return destroyedAt != null;
    }

    public void wasDestroyed(Instant at) {
        this.destroyedAt = at;
    }

    public DocumentReceived view() {
        return new DocumentReceived(id, kind, fileName, mediaType, size, receivedAt, dated, destroyedAt);
    }
}
