package jp.madoguchi.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a list of provisions is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionCsvTest {

    private static final String HEAD = "identifier,direction,recipient,basis,categories,recordedAs\n";

    @Test
    void a_list_as_a_spreadsheet_writes_it_is_read_with_its_line_numbers() {
        List<ProvisionCsv.Line> lines = read("\uFEFF" + HEAD.replace("\n", "\r\n")
                + "a@example.jp,PROVIDED,R07,CONSENT,C1b C2a,INDIVIDUAL\r\n\r\n"
                + "b@example.jp,PROVIDED,R08,CONSENT,C1b,BATCH");

        assertThat(lines).extracting(ProvisionCsv.Line::number).containsExactly(2, 4);
        assertThat(lines.get(0).written().categories()).containsExactly("C1b", "C2a");
        assertThat(lines.get(1).written().recordedAs()).isEqualTo("BATCH");
        assertThat(lines.get(1).written().providedOn()).isNull();
    }

    @Test
    void a_quoted_cell_may_hold_commas_marks_and_lines() {
        List<ProvisionCsv.Line> lines =
                read("identifier,direction,counterpart,acquisition,basis,categories,recordedAs\n"
                        + "a@example.jp,RECEIVED,\"見本, \"\"株\"\"\",\"一\n二\",CONSENT,C1b,INDIVIDUAL\n"
                        + "b@example.jp,RECEIVED,見本,一,CONSENT,C1b,INDIVIDUAL\n");

        assertThat(lines.get(0).written().counterpart()).isEqualTo("見本, \"株\"");
        assertThat(lines.get(0).written().acquisition()).isEqualTo("一\n二");
        assertThat(lines).extracting(ProvisionCsv.Line::number).containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | provision.file.empty",
                "'identifier,direction,basis,categories,recordedAs' | provision.file.empty",
                "'identifier,direction' | provision.file.columns",
                "'identifier,direction,basis,categories,recordedAs,name' | provision.file.columns",
                "'identifier,identifier,direction,basis,categories,recordedAs' | provision.file.columns",
                "'\"identifier,direction,basis,categories,recordedAs' | provision.file.quote"
            })
    void what_is_no_such_list_is_refused(String text, String says) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(says);
    }

    @Test
    void a_line_with_too_few_cells_is_named() {
        assertThat(refusal((HEAD + "a@example.jp,PROVIDED\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("provision.file.cells");
    }

    @Test
    void text_after_a_closed_quotation_and_what_no_text_holds_is_refused_with_its_line() {
        assertThat(refusalOf(
                        HEAD + "a@example.jp,PROVIDED,R07,CONSENT,C1b,BATCH\n\"a\"b,PROVIDED,R07,CONSENT,C1b,BATCH\n"))
                .satisfies(one -> assertThat(one.messageKey()).isEqualTo("provision.file.after.quote"))
                .satisfies(one -> assertThat(one.arguments()).isEqualTo(List.of(3)));
        for (String holding : List.of("a\0b", "\"a\0b\"", "a\0")) {
            assertThat(refusalOf(HEAD + "\n" + holding + ",PROVIDED,R07,CONSENT,C1b,BATCH\n"))
                    .satisfies(one -> assertThat(one.messageKey()).isEqualTo("provision.file.nul"))
                    .satisfies(one -> assertThat(one.arguments()).isEqualTo(List.of(3)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_of_these_is_said_in_words(Language language) {
        for (String key : List.of("provision.file.after.quote", "provision.file.nul")) {
            assertThat(RuleTexts.of(key, List.of(3), language)).contains("3").doesNotContain("{");
        }
    }

    @Test
    void another_encoding_is_not_guessed() {
        assertThat(refusal((HEAD + "見本").getBytes(Charset.forName("Shift_JIS"))))
                .isEqualTo("provision.file.encoding");
    }

    @Test
    void too_long_a_list_is_refused() {
        String line = "a@example.jp,PROVIDED,R07,CONSENT,C1b,BATCH\n";

        assertThat(read(HEAD + line.repeat(ProvisionCsv.MOST_LINES))).hasSize(ProvisionCsv.MOST_LINES);
        assertThat(refusal((HEAD + line.repeat(ProvisionCsv.MOST_LINES + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("provision.file.large");
        assertThat(refusal(new byte[ProvisionCsv.LARGEST + 1])).isEqualTo("provision.file.large");
    }

    private static List<ProvisionCsv.Line> read(String text) {
        return ProvisionCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] content) {
        return violation(content).messageKey();
    }

    private static Violation refusalOf(String text) {
        return violation(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Violation violation(byte[] content) {
        InputRejected refused = catchThrowableOfType(InputRejected.class, () -> ProvisionCsv.read(content));
        assertThat(refused).isNotNull();
        return refused.violations().get(0);
    }
}
