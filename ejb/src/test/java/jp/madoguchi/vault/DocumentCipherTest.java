package jp.madoguchi.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.madoguchi.vault.DocumentCipher.Envelope;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentCipherTest {

    private static final UUID LICENCE = UUID.fromString("5b0d1d9e-5f0f-4a5e-9d39-0f3c6f0c8a01");
    private static final UUID PASSPORT = UUID.fromString("5b0d1d9e-5f0f-4a5e-9d39-0f3c6f0c8a02");
    private static final byte[] CONTENT = "運転免許証 髙橋 花子".getBytes(StandardCharsets.UTF_8);

    private final DocumentKeyset keyset = DocumentKeyset.create();
    private final DocumentCipher cipher = new DocumentCipher(keyset);

    @Test
    void what_was_sealed_opens_again_byte_for_byte() {
        Envelope envelope = cipher.seal(LICENCE, CONTENT);

        assertThat(cipher.open(LICENCE, envelope)).isEqualTo(CONTENT);
    }

    @Test
    void nothing_of_a_document_can_be_read_from_its_envelope() {
        Envelope envelope = cipher.seal(LICENCE, CONTENT);

        String stored = envelope.wrappedKey() + new String(envelope.ciphertext(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("運転免許証").doesNotContain("花子");
    }

    @Test
    void two_documents_never_share_a_key() {
        Envelope first = cipher.seal(LICENCE, CONTENT);
        Envelope second = cipher.seal(LICENCE, CONTENT);

        assertThatThrownBy(() -> cipher.open(LICENCE, new Envelope(first.wrappedKey(), second.ciphertext())))
                .isInstanceOf(ContentDamaged.class);
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() {
        Envelope envelope = cipher.seal(LICENCE, CONTENT);

        for (int position = 0; position < envelope.ciphertext().length; position++) {
            byte[] flipped = envelope.ciphertext().clone();
            flipped[position] ^= 1;
            assertThatThrownBy(() -> cipher.open(LICENCE, new Envelope(envelope.wrappedKey(), flipped)))
                    .isInstanceOf(ContentDamaged.class);
        }
    }

    @Test
    void a_document_does_not_open_under_the_id_of_another() {
        Envelope envelope = cipher.seal(LICENCE, CONTENT);

        assertThatThrownBy(() -> cipher.open(PASSPORT, envelope)).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void a_keyset_of_another_installation_opens_nothing() {
        Envelope envelope = cipher.seal(LICENCE, CONTENT);

        assertThatThrownBy(() -> new DocumentCipher(DocumentKeyset.create()).open(LICENCE, envelope))
                .isInstanceOf(ContentDamaged.class);
    }

    @Test
    void after_a_rotation_old_documents_still_open_and_new_ones_need_the_new_key() {
        Envelope before = cipher.seal(LICENCE, CONTENT);
        DocumentCipher rotated = new DocumentCipher(keyset.rotated());

        Envelope after = rotated.seal(PASSPORT, CONTENT);

        assertThat(rotated.open(LICENCE, before)).isEqualTo(CONTENT);
        assertThat(rotated.open(PASSPORT, after)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> cipher.open(PASSPORT, after)).isInstanceOf(ContentDamaged.class);
    }
}
