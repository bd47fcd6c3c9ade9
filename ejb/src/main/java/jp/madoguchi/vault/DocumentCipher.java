package jp.madoguchi.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals documents with AES-256-GCM. Each has a key of its own, which is stored only wrapped by the {@link
 * DocumentKeyset}; key and content are bound to the document's id, so that neither can be moved to another.
 */
public final class DocumentCipher {

    /** What is stored of a document: without the keyset outside the database it is noise. */
    public record Envelope(String wrappedKey, byte[] ciphertext) {}

    private final Aead wrapping;

    public DocumentCipher(DocumentKeyset keyset) {
        this.wrapping = aead(keyset.handle());
    }

    public Envelope seal(UUID id, byte[] content) {
        byte[] boundTo = boundTo(id);
        try {
            KeysetHandle own = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            String wrapped = TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(own, wrapping, boundTo);
            return new Envelope(wrapped, aead(own).encrypt(content, boundTo));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A document could not be sealed", impossible);
        }
    }

    /** @throws ContentDamaged when anything of it was changed, or it is not this document's */
    public byte[] open(UUID id, Envelope envelope) {
        byte[] boundTo = boundTo(id);
        try {
            KeysetHandle own = TinkJsonProtoKeysetFormat.parseEncryptedKeyset(envelope.wrappedKey(), wrapping, boundTo);
            return aead(own).decrypt(envelope.ciphertext(), boundTo);
        } catch (GeneralSecurityException refused) {
            throw new ContentDamaged(id, refused);
        }
    }

    private static byte[] boundTo(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static Aead aead(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException wrongKind) {
            throw new IllegalStateException("This keyset holds no key for sealing documents", wrongKind);
        }
    }
}
