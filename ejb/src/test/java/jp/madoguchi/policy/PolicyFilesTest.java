package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not right is refused with one line that names it and the key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyFilesTest {

    @TempDir
    Path directory;

    private PolicyDirectory delivered;

    @BeforeEach
    void copy_of_what_is_delivered() {
        delivered = PolicyDirectory.in(directory);
    }

    @Test
    void an_unknown_key_is_refused() {
        edit("targets.json", "\"ceilingDays\": 30", "\"ceilingDays\": 30, \"cielingDays\": 31");

        assertRefused("targets.json", "cielingDays");
    }

    @Test
    void a_missing_key_is_refused() {
        edit("targets.json", "\"ceilingDays\": 30,", "");

        assertRefused("targets.json", "ceilingDays");
    }

    @Test
    void a_key_written_twice_is_refused() {
        edit("targets.json", "\"ceilingDays\": 30", "\"ceilingDays\": 30, \"ceilingDays\": 60");

        assertRefused("targets.json", "ceilingDays");
    }

    @Test
    void a_holiday_written_twice_is_refused() {
        edit("holidays.json", "\"2026-01-12\"", "\"2026-01-01\"");

        assertRefused("holidays.json", "2026-01-01");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        edit("holidays.json", "\"2026-02-11\"", "\"2026-02-30\"");

        assertRefused("holidays.json", "2026-02-30");
    }

    @Test
    void a_code_that_is_there_twice_is_refused() {
        edit("data-categories.json", "\"C1b\"", "\"C1a\"");

        assertRefused("data-categories.json", "[1].code");
    }

    @Test
    void a_system_with_an_unknown_category_is_refused() {
        edit("systems.json", "\"C3\"", "\"C9\"");

        assertRefused("systems.json", "C9");
    }

    @Test
    void a_text_without_its_translation_is_refused() {
        edit("organisation.json", "\"Privacy Office\"", "\" \"");

        assertRefused("organisation.json", "department");
    }

    @Test
    void a_number_written_as_text_is_refused() {
        edit("targets.json", "\"ceilingDays\": 30", "\"ceilingDays\": \"30\"");

        assertRefused("targets.json", "ceilingDays");
    }

    @Test
    void an_unknown_strategy_is_refused() {
        edit("targets.json", "\"pauseStrategy\": \"PAUSE_RESUME\"", "\"pauseStrategy\": \"PAUSE\"");

        assertRefused("targets.json", "pauseStrategy");
    }

    @Test
    void a_refused_document_without_a_reason_is_refused() {
        edit("identity-documents.json", "\"documentClass\": \"SUPPLEMENT\"", "\"documentClass\": \"REFUSED\"");

        assertRefused("identity-documents.json", "collect");
    }

    @Test
    void broken_json_is_refused_with_its_line() {
        edit("version.json", "}", "");

        assertRefused("version.json", "line");
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.delete(directory.resolve("purposes.json"));

        assertRefused("purposes.json", "no such file");
    }

    @Test
    void a_file_that_nobody_reads_is_refused() throws IOException {
        Files.writeString(directory.resolve("holiday.json"), "{}");

        assertRefused("holiday.json", "nothing reads");
    }

    @Test
    void comments_are_welcome() {
        edit("version.json", "{", "{ // why");

        assertThat(Policy.readFrom(directory).version()).isNotBlank();
    }

    private void assertRefused(String file, String hint) {
        assertThatThrownBy(() -> Policy.readFrom(directory))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContainingAll(
                        List.of("Policy file " + file + " is refused", hint).toArray(String[]::new))
                .message()
                .doesNotContain("\n");
    }

    private void edit(String file, String old, String replacement) {
        delivered.replace(file, old, replacement);
    }
}
