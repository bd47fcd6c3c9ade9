package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything this context says is said in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/jp/madoguchi/refusal");
    private static final Pattern KEY = Pattern.compile("\"(refusal\\.[\\w.-]*[\\w-])\"");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts(Language.JA).keySet()).isEqualTo(texts(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_a_class_names_is_there(Language language) throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(texts(language).keySet()).containsAll(named);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_formatted(Language language) {
        ResourceBundle texts = texts(language);
        for (String key : texts.keySet()) {
            assertThat(new MessageFormat(texts.getString(key), language.locale()).format(new Object[] {"A", "B"}))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_has_words(Language language) {
        List<String> keys = Stream.of(
                        Arrays.stream(GateQuestion.values()).map(GateQuestion::titleKey),
                        Arrays.stream(GateQuestion.values()).map(GateQuestion::hintKey),
                        Arrays.stream(GateReply.values()).map(GateReply::titleKey),
                        Arrays.stream(Verdict.values()).map(verdict -> "refusal.verdict." + verdict),
                        Arrays.stream(Circumstance.values()).map(one -> "refusal.circumstance." + one),
                        Arrays.stream(Circumstance.values()).map(one -> "refusal.asserted.balance.missing." + one),
                        Arrays.stream(Weighing.Weight.values()).map(weight -> "refusal.weight." + weight),
                        Arrays.stream(PurposeAnswer.Need.values()).map(need -> "refusal.need." + need))
                .flatMap(some -> some)
                .toList();

        assertThat(texts(language).keySet()).containsAll(keys);
    }

    private static ResourceBundle texts(Language language) {
        Locale locale = language.locale();
        return ResourceBundle.getBundle(
                "jp.madoguchi.rules.refusal",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
