package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the contexts on the way to a decision say, they can say in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleTextsOfDecidingTest {

    private static final Path SOURCES = Path.of("src/main/java/jp/madoguchi");

    @ParameterizedTest
    @ValueSource(strings = {"search", "refusal", "decision", "fulfilment"})
    void the_languages_say_the_same_things(String context) {
        assertThat(keys(context, Locale.JAPANESE)).isEqualTo(keys(context, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "refusal", "decision", "fulfilment"})
    void every_key_in_the_code_has_its_words(String context) {
        Set<String> known = keys(context, Locale.JAPANESE);

        assertThat(keysInTheCode(context)).isNotEmpty().allMatch(key -> known.contains(key) || isStem(key, known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "refusal", "decision", "fulfilment"})
    void every_sentence_can_be_filled_in(String context) {
        for (Locale locale : Set.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(context, locale);
            bundle.keySet()
                    .forEach(key -> assertThat(MessageFormat.format(bundle.getString(key), "X", "Y"))
                            .doesNotContain("{"));
        }
    }

    /** A key that the code completes with a code of its own, such as {@code refusal.code.}. */
    private static boolean isStem(String key, Set<String> known) {
        return key.endsWith(".") && known.stream().anyMatch(whole -> whole.startsWith(key));
    }

    private static Set<String> keysInTheCode(String context) {
        Pattern literal = Pattern.compile("\"(" + context + "\\.[A-Za-z0-9.-]+)\"");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(context))) {
            files.filter(Files::isRegularFile)
                    .map(RuleTextsOfDecidingTest::read)
                    .flatMap(source -> literal.matcher(source).results())
                    .forEach(found -> keys.add(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String context, Locale locale) {
        return new TreeSet<>(bundle(context, locale).keySet());
    }

    private static ResourceBundle bundle(String context, Locale locale) {
        return ResourceBundle.getBundle(
                "jp.madoguchi.rules." + context,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
