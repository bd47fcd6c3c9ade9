package jp.madoguchi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever adds a setting finds here that its row in {@code config/README.md} is missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsAreDocumentedTest {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\bMADOGUCHI_[A-Z_]*[A-Z]\\b");
    private static final Pattern PROPERTY = Pattern.compile("\"(madoguchi(?:\\.[a-z]+)+)\"");
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    @Test
    void every_setting_that_is_read_has_its_row() {
        assertThat(documented()).containsAll(used());
    }

    @Test
    void every_row_is_about_a_setting_that_is_read() {
        assertThat(used()).containsAll(documented());
    }

    @Test
    void a_setting_that_is_read_somewhere_is_noticed() {
        assertThat(names("System.getProperty(\"madoguchi.new.port\") ${env.MADOGUCHI_NEW:x}"))
                .containsExactlyInAnyOrder("madoguchi.new.port", "MADOGUCHI_NEW");
    }

    private static Set<String> documented() {
        Set<String> names = new TreeSet<>();
        String readme = read(MODULE.resolve("README.md"));
        Pattern.compile("(?m)^\\| `([\\w.]+)` \\||one more: `(madoguchi\\.\\w+)`")
                .matcher(readme)
                .results()
                .map(row -> row.group(1) == null ? row.group(2) : row.group(1))
                .filter(name -> name.toLowerCase().startsWith("madoguchi"))
                .forEach(names::add);
        return names;
    }

    private static Set<String> used() {
        Set<String> names = new TreeSet<>();
        Path project = MODULE.toAbsolutePath().getParent();
        Stream.of(
                        "config/wildfly",
                        "config/keycloak",
                        "web/src/main/webapp/WEB-INF",
                        "ejb/src/main",
                        "web/src/main",
                        "config/src/main",
                        "config/src/test/java/jp/madoguchi/config/stack")
                .map(project::resolve)
                .flatMap(SettingsAreDocumentedTest::sources)
                .forEach(file -> names.addAll(names(read(file))));
        return names;
    }

    private static Set<String> names(String source) {
        Set<String> names = new TreeSet<>();
        ENVIRONMENT.matcher(source).results().forEach(found -> names.add(found.group()));
        PROPERTY.matcher(source).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static List<String> endings() {
        return List.of(".java", ".cli", ".json", ".xml", ".properties");
    }

    private static Stream<Path> sources(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> endings().stream().anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
