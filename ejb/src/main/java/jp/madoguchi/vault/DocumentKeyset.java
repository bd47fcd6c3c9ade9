package jp.madoguchi.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keyset that wraps every document's own key: a file outside the database. Rotating it adds a new primary key and
 * keeps the old ones, so that what they wrapped can still be read.
 */
public final class DocumentKeyset {

    private final KeysetHandle handle;

    private DocumentKeyset(KeysetHandle handle) {
        this.handle = handle;
    }

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Tink refuses to be configured", impossible);
        }
    }

    public static DocumentKeyset create() {
        try {
            return new DocumentKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    /** @throws IllegalStateException when there is no such file, or it is no keyset */
    public static DocumentKeyset read(Path file) {
        try {
            return new DocumentKeyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (IOException missing) {
            throw new IllegalStateException("The keyset of the documents cannot be read from " + file, missing);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("This file is no keyset: " + file, damaged);
        }
    }

    /** Writes the whole file or none of it, readable by its owner alone. */
    public void write(Path file) {
        try {
            Path beside = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The keyset of the documents cannot be written", unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The keyset of the documents cannot be serialized", impossible);
        }
    }

    /** A keyset whose new primary key wraps from now on, and whose older keys still unwrap. */
    public DocumentKeyset rotated() {
        try {
            return new DocumentKeyset(KeysetHandle.newBuilder(handle)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key could be added", impossible);
        }
    }

    KeysetHandle handle() {
        return handle;
    }

    /** {@code create FILE} makes a keyset where there is none; {@code rotate FILE} adds a new primary key to one. */
    public static void main(String... arguments) {
        String order = arguments.length == 2 ? arguments[0] : "";
        Path file = arguments.length == 2 ? Path.of(arguments[1]) : Path.of("");
        if (order.equals("create") && Files.notExists(file)) {
            create().write(file);
        } else if (order.equals("rotate")) {
            read(file).rotated().write(file);
        } else {
            throw new IllegalArgumentException("Say create or rotate and a file; an existing file is never replaced");
        }
    }
}
