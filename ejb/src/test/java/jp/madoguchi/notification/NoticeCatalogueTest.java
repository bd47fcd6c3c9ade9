package jp.madoguchi.notification;

import static jp.madoguchi.notification.letter.SampleLetters.NOTICES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.notification.letter.Wording;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeCatalogueTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]+");
    private static final Pattern LATIN_SENTENCE = Pattern.compile("(?:\\b[A-Za-z]+\\b[ ,]+){3,}[A-Za-z]+");
    private static final Set<String> NAMES = Set.of("髙橋", "花子", "高橋", "次郎");

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_is_written_in_both_languages_and_says_what_it_must(String name, Notice notice) {
        Map<String, Object> model = SampleLetters.modelFor(notice);

        for (Language language : Language.values()) {
            LetterText letter = SampleLetters.writer().write(notice.template(), language, model);
            Map<String, Object> said = new Wording(language).of(model);

            for (String element : notice.requiredElements()) {
                List<String> values = valuesAt(said, element);
                assertThat(values).as(element).isNotEmpty();
                assertThat(onOneLine(letter.body()))
                        .contains(values.stream()
                                .map(NoticeCatalogueTest::onOneLine)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void english_letters_hold_no_japanese_but_names(String name, Notice notice) {
        LetterText letter =
                SampleLetters.writer().write(notice.template(), Language.EN, SampleLetters.modelFor(notice));

        assertThat(JAPANESE.matcher(letter.subject() + letter.body()).results().map(found -> found.group()))
                .isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void japanese_letters_hold_no_english_sentence(String name, Notice notice) {
        LetterText letter =
                SampleLetters.writer().write(notice.template(), Language.JA, SampleLetters.modelFor(notice));
        String withoutWhatStaffWrote = Stream.of(
                        "The content was compared with the record and found as it was.",
                        "No identity document was received by the date we gave.",
                        "The copy of the licence is blurred.",
                        "Please send it again.",
                        "2024 or 2025: which year is meant?",
                        "Please give the member number.",
                        "The records of two systems must be put together by hand.",
                        "A conversation in which your shop is named.",
                        "The letter was returned unopened.",
                        "A letter with your address went to another address.")
                .reduce(letter.body(), (text, written) -> text.replace(written, ""));

        assertThat(LATIN_SENTENCE.matcher(withoutWhatStaffWrote).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void no_subject_names_a_person_and_no_letter_holds_an_internal_reason(String name, Notice notice) {
        for (Language language : Language.values()) {
            LetterText letter =
                    SampleLetters.writer().write(notice.template(), language, SampleLetters.modelFor(notice));

            assertThat(letter.subject()).contains("M-2026-000123").doesNotContain("花子", "48213907");
            assertThat(letter.body()).doesNotContain("fraud score");
        }
    }

    @Test
    void every_template_belongs_to_a_notice_and_can_be_read() throws IOException {
        Set<String> expected = notices()
                .flatMap(each ->
                        Stream.of(Language.values()).map(language -> each.get()[0] + "." + language.code() + ".ftl"))
                .collect(Collectors.toSet());

        try (var files = Files.list(NOTICES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.matches("[^_].*\\.ftl")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        SampleLetters.writer().readAll();
    }

    @Test
    void both_languages_have_every_phrase() {
        Set<String> japanese = new Wording(Language.JA).keys();

        assertThat(japanese).isEqualTo(new Wording(Language.EN).keys());
        for (RequestKind kind : OFFERED) {
            assertThat(japanese).contains("notification.kind." + kind);
            for (Disposition disposition : Disposition.values()) {
                String key = "notification.part." + disposition;
                assertThat(japanese).containsAnyOf(key, key + "." + kind);
            }
        }
        ReasonCodes.all().stream()
                .filter(code ->
                        CITED.contains(code.effect()) && OFFERED.stream().anyMatch(code::isAllowedFor))
                .forEach(code -> assertThat(japanese).contains("notification.basis." + code.code()));
        assertThat(notices().map(each -> "notification.template." + each.get()[0]))
                .allMatch(japanese::contains);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemOutcome.class,
            names = {"FULL", "PARTIAL", "REFUSED", "ALT_MEASURE", "NOT_HELD", "REDIRECTED", "REJECTED", "WITHDRAWN"})
    void every_outcome_of_every_kind_is_told_by_exactly_one_decision_letter(ItemOutcome outcome) {
        for (RequestKind kind : OFFERED) {
            assertThat(notices()
                            .map(each -> (Notice) each.get()[1])
                            .filter(notice -> notice.kind() == NoticeKind.DECISION && notice.concerns(kind, outcome)))
                    .as(kind + " " + outcome)
                    .hasSize(1);
        }
    }

    private static final Set<Effect> CITED = EnumSet.of(Effect.WITHHOLDS, Effect.REPLACES, Effect.REJECTS);

    private static final List<RequestKind> OFFERED =
            List.of(RequestKind.DISCLOSURE, RequestKind.CORRECTION, RequestKind.USE_STOP, RequestKind.ERASURE);

    static Stream<Arguments> notices() {
        return NoticeCatalogue.everyNotice().stream().map(notice -> Arguments.of(notice.template(), notice));
    }

    private static List<String> valuesAt(Object said, String path) {
        if (said instanceof List<?> list) {
            return list.stream().flatMap(each -> valuesAt(each, path).stream()).toList();
        }
        if (said instanceof Map<?, ?> map) {
            int dot = path.indexOf('.');
            Object next = map.get(dot < 0 ? path : path.substring(0, dot));
            return next == null ? List.of() : valuesAt(next, dot < 0 ? "" : path.substring(dot + 1));
        }
        return List.of((String) said);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
