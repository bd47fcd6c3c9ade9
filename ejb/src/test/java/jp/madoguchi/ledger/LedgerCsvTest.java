package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerCsvTest {

    @Test
    void it_begins_with_a_byte_order_mark_and_headings_in_the_readers_language() throws IOException {
        assertThat(csv("髙橋 花子", Language.JA)).startsWith("\uFEFF\"受付番号\",\"受付方法\",\"受付日時\"");
        assertThat(csv("髙橋 花子", Language.EN)).startsWith("\uFEFF\"Reference\",\"Channel\",\"Received\"");
    }

    @Test
    void codes_are_words_and_moments_are_those_of_tokyo() throws IOException {
        assertThat(csv("髙橋 花子", Language.JA))
                .contains("\"2026-11-24 00:00:00\"")
                .contains("\"2026-12-01\"")
                .doesNotContain("DISCLOSURE", "WEB");
    }

    @Test
    void an_outcome_is_said_in_the_words_of_what_was_asked_for() {
        LedgerLine stop = new LedgerLine(
                "M-2026-000002", Map.of(LedgerColumn.KINDS, "USE_STOP TP_STOP", LedgerColumn.OUTCOME, "REFUSED"));
        LedgerLine mixed = new LedgerLine(
                "M-2026-000003", Map.of(LedgerColumn.KINDS, "DISCLOSURE ERASURE", LedgerColumn.OUTCOME, "REFUSED"));

        assertThat(LedgerFiles.WORDS.sayOf(stop, LedgerColumn.OUTCOME, Language.JA))
                .isEqualTo("停止しない");
        assertThat(LedgerFiles.WORDS.sayOf(mixed, LedgerColumn.OUTCOME, Language.JA))
                .isEqualTo("不開示・行わない");
    }

    @Test
    void a_hostile_name_stays_in_its_cell_and_is_no_formula() throws IOException {
        String csv = csv("=cmd|' /C calc'!A0\",\"x\"\r\n\"=2", Language.EN);

        assertThat(csv)
                .contains("\"'=cmd|' /C calc'!A0\"\",\"\"x\"\"\r\n\"\"=2\"")
                .endsWith("\r\n");
    }

    @Test
    void every_line_has_a_cell_for_every_column() throws IOException {
        String[] lines = csv("花子", Language.EN).split("\r\n");

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split("\",\"", -1))
                        .hasSize(LedgerSection.REQUESTS.columns().size() + 1));
    }

    private static String csv(String dataSubject, Language language) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new LedgerCsv(LedgerFiles.WORDS, language)
                .write(LedgerSection.REQUESTS, LedgerFiles.parts(LedgerFiles.requestOf(dataSubject)), written);
        return written.toString(StandardCharsets.UTF_8);
    }
}
