package jp.madoguchi.verification.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisplayFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "免許証.jpg, 免許証.jpg",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\hanako\\face.png, face.png",
        "/var/x/a.pdf, a.pdf",
        "..pdf.., pdf",
        "𠮷野家.pdf, 𠮷野家.pdf",
        "<img onerror>.pdf, <img onerror>.pdf",
    })
    void a_name_keeps_what_people_tell_files_by_and_loses_its_folders(String given, String shown) {
        assertThat(DisplayFileName.of(given).value()).isEqualTo(shown);
    }

    @Test
    void marks_that_deceive_the_eye_are_taken_out() {
        assertThat(DisplayFileName.of("cod\u202egpj.exe").value()).isEqualTo("codgpj.exe");
        assertThat(DisplayFileName.of("a\u0000b\r\nc\u2028d\ud800.pdf").value()).isEqualTo("abcd.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "/", "\u202e"})
    void a_file_without_a_name_gets_one(String given) {
        assertThat(DisplayFileName.of(given).value()).isEqualTo("document");
        assertThat(DisplayFileName.of(null).value()).isEqualTo("document");
    }

    @Test
    void a_long_name_is_cut_in_whole_characters_and_keeps_its_extension() {
        String shown = DisplayFileName.of("𠮷".repeat(4096) + ".jpeg").value();

        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(150);
        assertThat(shown).endsWith("𠮷….jpeg");
    }

    @Test
    void decomposed_kana_are_composed() {
        assertThat(DisplayFileName.of("か\u3099.pdf").value()).isEqualTo("が.pdf");
    }
}
