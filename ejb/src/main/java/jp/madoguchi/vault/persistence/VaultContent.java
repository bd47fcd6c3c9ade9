package jp.madoguchi.vault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One sealed document: its wrapped key and its ciphertext in one row, so that both are destroyed at once. */
@Entity
@Table(name = "vault_content")
public class VaultContent {

    @Id
    private UUID id;

    @Column(name = "wrapped_key", nullable = false, updatable = false)
    private String wrappedKey;

    @Column(nullable = false, updatable = false)
    private byte[] ciphertext;

    protected VaultContent() {}

    public VaultContent(UUID id, String wrappedKey, byte[] ciphertext) {
        this.id = id;
        this.wrappedKey = wrappedKey;
        this.ciphertext = ciphertext.clone();
    }

    public String wrappedKey() {
        return wrappedKey;
    }

    public byte[] ciphertext() {
        return ciphertext.clone();
    }
}
