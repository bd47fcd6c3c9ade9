package jp.madoguchi.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentKeysetTest {

    private static final UUID ID = UUID.fromString("5b0d1d9e-5f0f-4a5e-9d39-0f3c6f0c8a01");

    @TempDir
    private Path directory;

    @Test
    void a_keyset_is_the_same_after_it_was_written_and_read() throws IOException {
        Path file = directory.resolve("documents.keyset.json");
        DocumentKeyset keyset = DocumentKeyset.create();
        var sealed = new DocumentCipher(keyset).seal(ID, new byte[] {1, 2, 3});

        keyset.write(file);

        var cipher = new DocumentCipher(DocumentKeyset.read(file));
        assertThat(cipher.open(ID, sealed)).containsExactly(1, 2, 3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void the_order_create_never_replaces_a_keyset() {
        String file = directory.resolve("documents.keyset.json").toString();
        DocumentKeyset.main("create", file);

        assertThatThrownBy(() -> DocumentKeyset.main("create", file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_order_rotate_keeps_the_old_key_for_reading() {
        Path file = directory.resolve("documents.keyset.json");
        DocumentKeyset.main("create", file.toString());
        var sealed = new DocumentCipher(DocumentKeyset.read(file)).seal(ID, new byte[] {7});

        DocumentKeyset.main("rotate", file.toString());

        assertThat(new DocumentCipher(DocumentKeyset.read(file)).open(ID, sealed))
                .containsExactly(7);
    }

    @Test
    void a_missing_and_a_damaged_keyset_are_told_in_one_clear_line() throws IOException {
        Path missing = directory.resolve("missing.json");
        Path damaged = Files.writeString(directory.resolve("damaged.json"), "{}");

        assertThatThrownBy(() -> DocumentKeyset.read(missing))
                .hasMessage("The keyset of the documents cannot be read from " + missing);
        assertThatThrownBy(() -> DocumentKeyset.read(damaged)).hasMessage("This file is no keyset: " + damaged);
    }
}
