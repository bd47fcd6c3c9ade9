package jp.madoguchi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret keys, kept as files in {@code MADOGUCHI_KEYS_DIR}, outside the database: whoever has a dump of the database
 * has none of them. There is no default; without the directory nothing that needs a key works.
 */
@ApplicationScoped
public class Keys {

    private static final String HMAC = "HmacSHA256";

    private final Path directory;

    public Keys() {
        this(System.getenv("MADOGUCHI_KEYS_DIR") == null ? null : Path.of(System.getenv("MADOGUCHI_KEYS_DIR")));
    }

    /** For tests: the same keys from a directory of their own. */
    public Keys(Path directory) {
        this.directory = directory;
    }

    /**
     * HMAC-SHA-256 under the receipt key.
     *
     * @param purpose keeps the uses of the key apart, so that a value made for one can never serve another
     */
    public byte[] sealForReceipts(String purpose, String text) {
        return hmac("receipt.key", purpose, text);
    }

    /** As {@link #sealForReceipts}, under the key for links and submission keys. */
    public byte[] sealForLinks(String purpose, String text) {
        return hmac("links.key", purpose, text);
    }

    /** The keyset that wraps the documents' own keys. */
    public Path documentsKeyset() {
        return file("documents.keyset.json");
    }

    /** The keyset of the restricted compartment: not the documents' one, so that neither opens what the other sealed. */
    public Path restrictedKeyset() {
        return file("restricted.keyset.json");
    }

    private byte[] hmac(String keyFile, String purpose, String text) {
        try {
            byte[] key = Base64.getMimeDecoder()
                    .decode(Files.readString(file(keyFile)).strip());
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("The key " + keyFile + " cannot be read", missing);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks " + HMAC, impossible);
        }
    }

    private Path file(String name) {
        if (directory == null) {
            throw new IllegalStateException("MADOGUCHI_KEYS_DIR is not set: there are no keys");
        }
        return directory.resolve(name);
    }
}
