package jp.madoguchi.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysTest {

    @TempDir
    Path home;

    @Test
    void every_key_is_drawn_once_and_kept() throws Exception {
        Path keys = new Keys(home).directory();
        byte[] receipt = Files.readAllBytes(keys.resolve("receipt.key"));
        String password = new Keys(home).password("madoguchi_app");

        new Keys(home).directory();

        assertThat(keys.resolve("receipt.key")).hasBinaryContent(receipt);
        assertThat(new Keys(home).password("madoguchi_app")).isEqualTo(password).hasSizeGreaterThan(40);
        assertThat(new Keys(home).password("madoguchi_owner")).isNotEqualTo(password);
    }

    @Test
    void keys_are_of_the_form_the_application_reads() throws Exception {
        Path keys = new Keys(home).directory();
        AeadConfig.register();

        assertThat(Base64.getDecoder().decode(Files.readString(keys.resolve("receipt.key"))))
                .hasSize(32);
        assertThat(Base64.getDecoder().decode(Files.readString(keys.resolve("links.key"))))
                .hasSize(32);
        Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(keys.resolve("documents.keyset.json")), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        assertThat(aead.decrypt(aead.encrypt(new byte[] {1, 2}, new byte[0]), new byte[0]))
                .containsExactly(1, 2);
    }

    @Test
    void nobody_else_may_read_them() throws Exception {
        Path keys = new Keys(home).directory();
        new Keys(home).password("madoguchi_app");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        for (String name : new String[] {"receipt.key", "links.key", "documents.keyset.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(new Keys(home).passwordFile("madoguchi_app"))))
                .isEqualTo("rw-------");
    }
}
