package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ReceiptCode code = ReceiptCode.of(new SecureRandom().generateSeed(32));

    @Test
    void a_code_has_26_characters_and_a_check_character() {
        assertThat(code.value()).hasSize(27);
        assertThat(code.value().substring(0, 26)).matches("[" + ALPHABET + "]{26}");
    }

    @Test
    void a_code_is_read_back_as_it_was_given() {
        assertThat(ReceiptCode.parse(code.value())).contains(code);
        assertThat(ReceiptCode.parse(code.grouped())).contains(code);
    }

    @Test
    void case_spaces_and_full_width_characters_do_not_matter() {
        String fullWidth = code.value()
                .chars()
                .map(character -> character > ' ' && character < 127 ? character + 0xFEE0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(ReceiptCode.parse(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + "\n"))
                .contains(code);
        assertThat(ReceiptCode.parse(fullWidth)).contains(code);
    }

    @Test
    void look_alike_letters_are_read_as_the_digits_they_look_like() {
        ReceiptCode zeros = ReceiptCode.of(new byte[17]);

        assertThat(ReceiptCode.parse("O".repeat(27))).contains(zeros);
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        for (int position = 0; position < 26; position++) {
            for (char wrong : ALPHABET.toCharArray()) {
                StringBuilder slip = new StringBuilder(code.value());
                slip.setCharAt(position, wrong);
                if (wrong != code.value().charAt(position)) {
                    assertThat(ReceiptCode.parse(slip.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void neighbours_exchanged_are_noticed() {
        for (int position = 0; position < 25; position++) {
            StringBuilder slip = new StringBuilder(code.value());
            slip.setCharAt(position, code.value().charAt(position + 1));
            slip.setCharAt(position + 1, code.value().charAt(position));
            if (!slip.toString().equals(code.value())) {
                assertThat(ReceiptCode.parse(slip.toString())).isEmpty();
            }
        }
    }

    @Test
    void nonsense_is_no_code() {
        assertThat(ReceiptCode.parse(null)).isEmpty();
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse("A".repeat(10_000))).isEmpty();
    }
}
