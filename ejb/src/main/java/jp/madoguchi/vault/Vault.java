package jp.madoguchi.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.shared.Keys;
import jp.madoguchi.vault.DocumentCipher.Envelope;
import jp.madoguchi.vault.persistence.VaultContent;

/**
 * Keeps entrusted documents sealed. Everything happens in the caller's transaction, so of a refused document nothing is
 * left. Destroying one takes its only key away: copies of the row in old backups need the keyset too, which is never
 * backed up with them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vault {

    @Inject
    private Keys keys;

    @PersistenceContext
    private EntityManager entityManager;

    private DocumentCipher cipher;

    @PostConstruct
    void readKeyset() {
        cipher = new DocumentCipher(DocumentKeyset.read(keys.documentsKeyset()));
    }

    /** Whether documents can be sealed; reads the keyset when that has not happened yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasItsKeyset() {
        return cipher != null;
    }

    public SealedContent seal(UUID id, byte[] content) {
        Envelope envelope = cipher.seal(id, content);
        entityManager.persist(new VaultContent(id, envelope.wrappedKey(), envelope.ciphertext()));
        return new SealedContent(id, content.length);
    }

    /**
     * The document as it was sealed. Whether the caller may see it is the caller's context's business.
     *
     * @throws ContentGone when it has been destroyed
     * @throws ContentDamaged when it was altered
     */
    public byte[] open(UUID id) {
        VaultContent kept = find(id).orElseThrow(ContentGone::new);
        return cipher.open(id, new Envelope(kept.wrappedKey(), kept.ciphertext()));
    }

    /** Once this is committed nobody can read the document again. Destroying it twice is no error. */
    public void destroy(UUID id) {
        find(id).ifPresent(entityManager::remove);
    }

    private Optional<VaultContent> find(UUID id) {
        return Optional.ofNullable(entityManager.find(VaultContent.class, id));
    }
}
