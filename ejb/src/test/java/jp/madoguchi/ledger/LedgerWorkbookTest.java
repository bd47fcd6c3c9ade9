package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerWorkbookTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_section_has_a_sheet_of_its_own(Language language) throws IOException {
        Map<String, String> files = workbook("花子", language);

        assertThat(files.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")))
                .hasSize(LedgerSection.values().length);
        for (LedgerSection section : LedgerSection.values()) {
            assertThat(decoded(files.get("xl/workbook.xml")))
                    .contains("\"" + LedgerFiles.WORDS.title(section, language) + "\"");
        }
    }

    @Test
    void a_hostile_name_is_text_and_never_a_formula() throws IOException {
        Map<String, String> files = workbook("=1+1<script>\u0001", Language.EN);

        assertThat(files.values()).noneMatch(xml -> xml.contains("<f>"));
        assertThat(String.join("", files.values())).contains("=1+1&lt;script").doesNotContain("\u0001", ">=1+1");
    }

    @Test
    void a_day_is_stored_as_a_day() throws IOException {
        // 1 December 2026 in the count of days that spreadsheets keep
        assertThat(workbook("花子", Language.EN).get("xl/worksheets/sheet1.xml")).contains("<v>46357");
    }

    private Map<String, String> workbook(String dataSubject, Language language) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream written = Files.newOutputStream(file)) {
            new LedgerWorkbook(LedgerFiles.WORDS, language)
                    .write(
                            List.of(LedgerSection.values()),
                            section -> section == LedgerSection.REQUESTS
                                    ? LedgerFiles.parts(LedgerFiles.requestOf(dataSubject))
                                    : List.of(),
                            written);
        }
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String decoded(String xml) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(xml)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }
}
