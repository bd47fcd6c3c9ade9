package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerSectionTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CONTEXT = Path.of("src/main/java/jp/madoguchi/ledger");

    @ParameterizedTest
    @EnumSource(LedgerSection.class)
    void every_section_and_every_heading_has_words_in_both_languages(LedgerSection section) {
        for (Language language : Language.values()) {
            assertThat(LedgerFiles.WORDS.title(section, language)).isNotBlank();
            assertThat(section.columns())
                    .allSatisfy(column -> assertThat(LedgerFiles.WORDS.heading(column, language))
                            .isNotBlank());
        }
    }

    @Test
    void every_column_belongs_to_a_section() {
        Set<LedgerColumn> used = EnumSet.of(LedgerColumn.REFERENCE);
        Arrays.stream(LedgerSection.values()).forEach(section -> used.addAll(section.columns()));

        assertThat(used).containsExactlyInAnyOrder(LedgerColumn.values());
    }

    @ParameterizedTest
    @EnumSource(LedgerSection.class)
    void every_section_reads_a_view_that_the_application_may_read(LedgerSection section) throws IOException {
        String view = section.select().replaceFirst(".* from ", "");

        assertThat(views())
                .anySatisfy(sql -> assertThat(sql)
                        .contains("CREATE VIEW " + view + " AS")
                        .containsPattern("(?s)GRANT SELECT ON [^;]*\\b" + view + "\\b"));
    }

    @Test
    void nothing_of_the_restricted_compartment_is_read() throws IOException {
        assertThat(views())
                .isNotEmpty()
                .allSatisfy(sql -> assertThat(withoutRemarks(sql)).doesNotContain("restricted_", "N-ORD5"));
        try (Stream<Path> sources = Files.walk(CONTEXT)) {
            assertThat(sources.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContain("restricted_", "N-ORD5"));
        }
    }

    private static List<String> views() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(LedgerSectionTest::read)
                    .filter(sql -> sql.contains("CREATE VIEW ledger_"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutRemarks(String sql) {
        return sql.replaceAll("(?m)^\\s*--.*$", "");
    }
}
