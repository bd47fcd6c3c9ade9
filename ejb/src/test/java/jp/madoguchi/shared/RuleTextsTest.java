package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/jp/madoguchi/rules");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A whole key written in the code: lower-case words with dots between them, in a call that takes a key. */
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:super|InputRejected|Violation|StepRefused)\\(\\s*(?:\"[\\w.\\[\\]]*\",\\s*)?\"([a-z0-9]+(?:\\.[a-zA-Z0-9_-]+)+)\"");

    @ParameterizedTest(name = "{0}")
    @MethodSource("contexts")
    void every_context_says_the_same_things_in_both_languages(String context) throws IOException {
        assertThat(keys(context, "en")).isEqualTo(keys(context, "ja"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contexts")
    void the_first_word_of_a_key_names_its_bundle(String context) throws IOException {
        assertThat(keys(context, "ja")).allMatch(key -> key.startsWith(context + "."));
    }

    @Test
    void every_message_that_the_code_may_give_has_its_words() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String context : contexts().toList()) {
            known.addAll(keys(context, "ja"));
        }
        assertThat(keysInCode())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    static Stream<String> contexts() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(ja|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    private static Set<String> keys(String context, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(context + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher key = KEY_IN_CODE.matcher(Files.readString(file));
                while (key.find()) {
                    found.addAll(List.of(key.group(1)));
                }
            }
        }
        return found;
    }
}
