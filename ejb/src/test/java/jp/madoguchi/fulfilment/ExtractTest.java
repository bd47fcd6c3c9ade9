package jp.madoguchi.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtractTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会員情報.csv | 氏名,住所   | text/csv
            extract.JSON | {"a": [1]}  | application/json
            extract.txt  | 記録        | text/plain
            extract.pdf  | %PDF-1.7 …  | application/pdf
            """)
    void these_kinds_are_handed_out(String name, String content, String mediaType) {
        assertThat(Extract.of(name, content.getBytes(UTF_8)).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extract.zip  | PK          | fulfilment.file.kind
            extract      | text        | fulfilment.file.kind
            extract.pdf  | <html>      | fulfilment.file.content
            extract.json | {"a": [1}   | fulfilment.file.content
            .csv         | a,b         | fulfilment.file.name
            """)
    void anything_else_is_refused_with_the_reason(String name, String content, String reason) {
        assertThat(reasonFor(name, content.getBytes(UTF_8))).isEqualTo(reason);
    }

    @Test
    void text_in_another_character_set_is_refused_rather_than_handed_out_unreadable() {
        assertThat(reasonFor("extract.csv", "氏名,住所".getBytes(Charset.forName("Shift_JIS"))))
                .isEqualTo("fulfilment.file.content");
    }

    @Test
    void empty_and_too_large_files_are_refused() {
        assertThat(reasonFor("extract.csv", new byte[0])).isEqualTo("fulfilment.file.empty");
        assertThat(reasonFor("extract.csv", new byte[Extract.LARGEST + 1])).isEqualTo("fulfilment.file.large");
    }

    @Test
    void a_name_is_shown_without_folders_and_tricks() {
        Extract extract = Extract.of("C:\\temp\\..\\記録\u202e.csv", "a".getBytes(UTF_8));

        assertThat(extract.fileName()).isEqualTo("記録.csv");
        assertThat(extract.sha256()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }

    private static String reasonFor(String name, byte[] content) {
        return catchThrowableOfType(InputRejected.class, () -> Extract.of(name, content))
                .violations()
                .get(0)
                .messageKey();
    }
}
