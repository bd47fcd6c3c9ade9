package jp.madoguchi.config.launcher;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The secrets of one installation, each drawn at random on the first start and kept in files that only their owner can read. What the application reads
 * lies in {@link #directory()}; the passwords of the parts lie beside it and reach them by environment only.
 */
public final class Keys {

    private static final int KEY_BYTES = 32;

    private final Path home;
    private final SecureRandom random = new SecureRandom();

    public Keys(Path home) {
        this.home = home;
    }

    /** The directory that {@code MADOGUCHI_KEYS_DIR} names, with every key the application needs. */
    public Path directory() {
        Path keys = privateDirectory(home.resolve("keys"));
        keep(keys.resolve("receipt.key"), this::randomKey);
        keep(keys.resolve("links.key"), this::randomKey);
        keep(keys.resolve("documents.keyset.json"), Keys::freshKeyset);
        keep(keys.resolve("restricted.keyset.json"), Keys::freshKeyset);
        return keys;
    }

    /** The password of this name, drawn on first use. */
    public String password(String name) {
        return keep(passwordFile(name), this::randomPassword);
    }

    public Path passwordFile(String name) {
        return privateDirectory(home.resolve("passwords")).resolve(name);
    }

    /** A directory of this path that only its owner can enter. */
    static Path privateDirectory(Path directory) {
        try {
            return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, only("rwx------"));
        } catch (IOException e) {
            throw new CannotStart("Cannot create " + directory, e);
        }
    }

    private static String keep(Path file, Supplier<String> fresh) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file, only("rw-------"));
                Files.writeString(file, fresh.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("Cannot keep the secret " + file, e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private String randomKey() {
        return Base64.getEncoder().encodeToString(randomBytes());
    }

    private String randomPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String freshKeyset() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException("Tink made no keyset", e));
        }
    }
}
