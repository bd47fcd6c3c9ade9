package jp.madoguchi.web.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.web.console.ConsoleFiles;
import jp.madoguchi.web.console.Labels;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail keeps codes; people read words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailFamiliesTest {

    /** Letters are called as their templates say, and languages as the layout does. */
    private static final List<String> ELSEWHERE = List.of("letter");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_family_named_has_words(String language) {
        Stream<String> families = TrailFamilies.ALL.values().stream()
                .flatMap(List::stream)
                .filter(family -> !ELSEWHERE.contains(family))
                .distinct();

        assertThat(families)
                .allSatisfy(
                        family -> assertThat(keys(family, language)).anyMatch(key -> key.startsWith(prefix(family))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_name_that_stands_for_codes_is_called_something(String language) {
        List<String> names = new ArrayList<>(TrailFamilies.ALL.keySet());
        names.addAll(List.of("codes", "controls", "recipient", "dueOn", "number", "ground", "reasonCode", "asserted"));

        assertThat(ConsoleFiles.texts(language).keySet())
                .containsAll(names.stream().map(name -> "detail." + name).toList());
    }

    private static Iterable<String> keys(String family, String language) {
        String prefix = prefix(family);
        return prefix.equals(family + ".")
                ? ConsoleFiles.texts(language).keySet()
                : ResourceBundle.getBundle(
                                "jp.madoguchi.rules." + prefix.split("\\.")[0], Locale.forLanguageTag(language))
                        .keySet();
    }

    private static String prefix(String family) {
        return Labels.prefixOf(family) + ".";
    }
}
