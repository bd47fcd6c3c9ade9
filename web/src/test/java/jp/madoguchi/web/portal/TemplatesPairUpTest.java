package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One page, one class, one path. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesPairUpTest {

    private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/portal");
    private static final Path CLASSES = Path.of("src/main/java/jp/madoguchi/web/portal");

    @Test
    void every_template_has_its_page_and_every_page_its_template() throws IOException {
        List<String> expected = namesIn(TEMPLATES, ".ftlh").stream()
                .filter(name -> !name.contains("_"))
                .map(TemplatesPairUpTest::pageOf)
                .toList();

        List<String> pages = namesIn(CLASSES, "Page.java").stream()
                .filter(name -> name.contains("/"))
                .toList();

        assertThat(pages).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String pageOf(String template) {
        int slash = template.indexOf('/') + 1;
        return template.substring(0, slash)
                + Character.toUpperCase(template.charAt(slash))
                + template.substring(slash + 1);
    }

    private static List<String> namesIn(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
