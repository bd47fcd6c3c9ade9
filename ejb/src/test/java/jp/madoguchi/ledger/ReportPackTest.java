package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportPackTest {

    @TempDir
    private Path folder;

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_who_reports_about_which_period(Language language) {
        ReportSheet cover = sheets(language).get(0);

        assertThat(cover.rows())
                .anySatisfy(row -> assertThat(row.get(1))
                        .isEqualTo(policy.organisation().name().in(language)));
        assertThat(cover.rows()).anySatisfy(row -> assertThat(row.get(1)).isEqualTo(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void small_figures_stay_unsaid() {
        ReportSheet reasons = sheets(Language.EN).get(3);

        assertThat(reasons.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(2)).isEqualTo("not shown"));
    }

    @Test
    void where_nothing_was_decided_there_is_a_dash_and_no_quick_answer() {
        ReportSheet kinds = sheets(Language.JA).get(1);

        assertThat(kinds.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(5, 9)).containsOnly("—"));
    }

    @Test
    void the_lists_name_nobody() {
        assertThat(ReportPack.columns(LedgerSection.REQUESTS))
                .isNotEmpty()
                .doesNotContain(LedgerColumn.DATA_SUBJECT, LedgerColumn.ASSIGNEE);
        assertThat(ReportPack.columns(LedgerSection.DECISIONS))
                .isNotEmpty()
                .doesNotContain(
                        LedgerColumn.REASON_TOLD,
                        LedgerColumn.EVIDENCE,
                        LedgerColumn.DRAFTED_BY,
                        LedgerColumn.APPROVED_BY,
                        LedgerColumn.RECORD_REF);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_workbook_holds_every_sheet_and_no_name(Language language) throws IOException {
        Path file = folder.resolve("pack.xlsx");
        try (OutputStream written = Files.newOutputStream(file)) {
            new ReportPackWorkbook(LedgerFiles.WORDS, language)
                    .write(
                            sheets(language),
                            Map.of(LedgerSection.REQUESTS, LedgerFiles.parts(LedgerFiles.requestOf("髙橋 花子"))),
                            written);
        }
        String all = unpacked(file);

        assertThat(all).contains("M-2026-000001");
        assertThat(decoded(all)).doesNotContain("花子");
        sheets(language).forEach(sheet -> assertThat(decoded(all)).contains("\"" + sheet.title() + "\""));
    }

    private List<ReportSheet> sheets(Language language) {
        KindFigures figures = new KindFigures(
                Map.of(RequestKind.DISCLOSURE, 7L),
                List.of(new KindFigures.Outcomes(RequestKind.DISCLOSURE, ItemOutcome.FULL, 7)),
                List.of(new KindFigures.Reasons(RequestKind.DISCLOSURE, "S14-1", 1)),
                List.of());
        StatisticsReport report = new StatisticsReport(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Instant.parse("2027-01-04T00:00:00Z"),
                new Standing(1, 0, 0, 0, 0, 0, 0, 7, 7),
                List.of(new Tally(LedgerColumn.CHANNEL, "WEB", 7)),
                figures.report(),
                new Quality(0, 0, 7, 0, 0, 0, 0, 0, 0),
                new Workload(List.of(), List.of(), List.of()));
        return new ReportPack(LedgerFiles.WORDS, language).sheets(policy.organisation(), "2026-11-01", report);
    }

    private static String unpacked(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String decoded(String xml) {
        return java.util.regex.Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(xml)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
