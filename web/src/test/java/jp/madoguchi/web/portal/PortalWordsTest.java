package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The portal says the same in both languages, and says nothing that does not stand in a bundle. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/jp/madoguchi/web");
    private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/portal");
    private static final Path CLASSES = Path.of("src/main/java/jp/madoguchi/web/portal");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)['\"]( \\+)?");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(words("en").keySet()).isEqualTo(words("ja").keySet());
    }

    @Test
    void no_text_is_empty_and_every_pattern_takes_the_same_arguments() {
        Map<String, String> english = words("en");

        words("ja").forEach((key, japanese) -> {
            assertThat(japanese).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.get(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(japanese).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.get(key)).getFormatsByArgumentIndex());
        });
    }

    @Test
    void every_text_is_used() {
        Set<String> unused = new TreeSet<>(words("ja").keySet());
        List<String> sources = Stream.of(files(TEMPLATES, ".ftlh"), files(CLASSES, ".java"))
                .flatMap(List::stream)
                .toList();

        for (String source : sources) {
            Matcher quoted = QUOTED.matcher(source);
            while (quoted.find()) {
                String key = quoted.group(1);
                boolean beginning = quoted.group(2) != null || key.endsWith(".");
                unused.removeIf(text -> text.equals(key) || beginning && text.startsWith(key));
                // choices name their words by a common beginning
                unused.removeIf(text -> source.contains("key=\"" + key + "\"") && text.startsWith(key + "."));
            }
        }

        assertThat(unused).isEmpty();
    }

    @Test
    void no_template_contains_words_of_its_own() {
        for (String template : files(TEMPLATES, ".ftlh")) {
            String markup = template.replaceAll("(?s)<#--.*?-->", "")
                    .replace("->", "")
                    .replaceAll("\\$\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "")
                    .replaceAll("(?s)</?[#@](?:[^<>'\"]|'[^']*'|\"[^\"]*\")*>", "");

            String between = markup.replaceAll("(?s)<[^>]*>", "").replaceAll(" (?:required|[a-z-]+=\"[^\"]*\")", "");
            assertThat(between).doesNotContainPattern("\\p{L}{2,}");
            assertThat(markup).doesNotContainPattern("(?:alt|title|aria-label|placeholder)=\"[^\"]*\\p{L}");
        }
    }

    private static Map<String, String> words(String language) {
        Properties bundle = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve("portal_" + language + ".properties"))) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> words = new TreeMap<>();
        bundle.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }

    private static List<String> files(Path directory, String ending) {
        try (Stream<Path> paths = Files.walk(directory)) {
            List<String> contents = new ArrayList<>();
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(ending)).toList()) {
                contents.add(Files.readString(path));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
