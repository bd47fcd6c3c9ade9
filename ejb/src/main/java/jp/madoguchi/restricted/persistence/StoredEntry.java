package jp.madoguchi.restricted.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.restricted.Memo;
import jp.madoguchi.restricted.RestrictedEntry;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.vault.DocumentCipher.Envelope;

/** A sealed memo. Not even which request it belongs to can be read without the compartment's own keyset. */
@Entity
@Table(name = "restricted_entry")
public class StoredEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Keyed hash of request and item, so that one item has one entry. */
    @Column(nullable = false, updatable = false)
    private String print;

    @Column(name = "wrapped_key", nullable = false, updatable = false)
    private String wrappedKey;

    @Column(nullable = false, updatable = false)
    private byte[] sealed;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "privacy_by")
    private String privacyBy;

    @Column(name = "privacy_at")
    private Instant privacyAt;

    @Column(name = "legal_by")
    private String legalBy;

    @Column(name = "legal_at")
    private Instant legalAt;

    @Column(name = "refused_by")
    private String refusedBy;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected StoredEntry() {}

    StoredEntry(UUID id, String print, Envelope envelope, Signature proposal) {
        this.id = id;
        this.print = print;
        this.wrappedKey = envelope.wrappedKey();
        this.sealed = envelope.ciphertext().clone();
        this.proposedBy = proposal.by();
        this.proposedAt = proposal.at();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public void approve(boolean forPrivacy, Signature signature) {
        if (forPrivacy) {
            privacyBy = signature.by();
            privacyAt = signature.at();
        } else {
            legalBy = signature.by();
            legalAt = signature.at();
        }
    }

    public void refuse(Signature signature) {
        refusedBy = signature.by();
        refusedAt = signature.at();
    }

    Envelope envelope() {
        return new Envelope(wrappedKey, sealed);
    }

    RestrictedEntry shown(Memo memo) {
        return new RestrictedEntry(
                id,
                version,
                memo,
                new Signature(proposedBy, proposedAt),
                signature(privacyBy, privacyAt),
                signature(legalBy, legalAt),
                signature(refusedBy, refusedAt));
    }

    private static Signature signature(String by, Instant at) {
        return by == null ? null : new Signature(by, at);
    }
}
