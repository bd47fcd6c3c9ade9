package jp.madoguchi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the server's log leaves out, and that it leaves out no more than that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogKeepsDefectsTest {

    private static final Path SCRIPT = Path.of(System.getProperty("basedir", "."), "wildfly/50-logging.cli");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "logger=org\\.apache\\.pdfbox\\.io\\.IOUtils:add\\(.*filter-spec=\"not\\(match\\(\\\\\"(.*)\\\\\"\\)\\)\"\\)");

    @Test
    void that_mapped_memory_cannot_be_given_back_by_force_is_not_told_at_every_start() throws IOException {
        assertThat(leftOut().matcher("Unmapping is not supported.").find()).isTrue();
    }

    @Test
    void whatever_else_pdfbox_finds_wrong_with_files_and_memory_is_told() throws IOException {
        assertThat(leftOut().matcher("Unable to unmap the mapped buffer").find())
                .isFalse();
        assertThat(leftOut()
                        .matcher("Unable to set owner-only permissions on:/tmp/pdfbox. Please ensure…")
                        .find())
                .isFalse();
        assertThat(leftOut().matcher("Error closing stream").find()).isFalse();
    }

    @Test
    void no_category_is_switched_off() throws IOException {
        assertThat(Files.readString(SCRIPT)).doesNotContain("OFF").doesNotContain("logger=jp.madoguchi");
    }

    private static Pattern leftOut() throws IOException {
        var found = LEFT_OUT.matcher(Files.readString(SCRIPT));
        assertThat(found.find()).as("a filter for the category of PDFBox").isTrue();
        return Pattern.compile(found.group(1));
    }
}
