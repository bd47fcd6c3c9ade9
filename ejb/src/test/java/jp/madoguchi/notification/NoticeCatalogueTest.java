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
import jp.madoguchi.notification.letter.Basis;
import jp.madoguchi.notification.letter.CaseToTell;
import jp.madoguchi.notification.letter.DecisionLetters;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.notification.letter.Wording;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.KindsForTests;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
        for (Language language : Language.values()) {
            Map<String, Object> model = SampleLetters.modelFor(notice, language);
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
    void the_name_of_a_letter_fits_where_it_is_kept(String name, Notice notice) {
        assertThat(notice.template()).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void english_letters_hold_no_japanese_but_names(String name, Notice notice) {
        LetterText letter = SampleLetters.writer()
                .write(notice.template(), Language.EN, SampleLetters.modelFor(notice, Language.EN));

        assertThat(JAPANESE.matcher(letter.subject() + withoutTyped(letter.body()))
                        .results()
                        .map(found -> found.group()))
                .isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void japanese_letters_hold_no_english_sentence(String name, Notice notice) {
        LetterText letter = SampleLetters.writer()
                .write(notice.template(), Language.JA, SampleLetters.modelFor(notice, Language.JA));

        assertThat(LATIN_SENTENCE.matcher(letter.body()).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void no_subject_names_a_person_and_no_letter_holds_an_internal_reason(String name, Notice notice) {
        for (Language language : Language.values()) {
            LetterText letter =
                    SampleLetters.writer().write(notice.template(), language, SampleLetters.modelFor(notice, language));

            assertThat(letter.subject()).contains("M-2026-000123").doesNotContain("花子", "48213907");
            assertThat(letter.body()).doesNotContain("fraud score");
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void every_notice_has_a_title_for_lists_in_both_languages(String name, Notice notice) {
        for (Language language : Language.values()) {
            assertThat(SampleLetters.writer().titleOf(notice.template(), language))
                    .as("a subject without placeholders, or <#-- title … --> beneath the version, in "
                            + notice.template() + "." + language.code() + ".ftl")
                    .hasValueSatisfying(
                            title -> assertThat(title).isNotBlank().doesNotContain("${", "<#", "--", "{0}"));
        }
        assertThat(SampleLetters.writer().titleOf(notice.template(), Language.EN))
                .hasValueSatisfying(
                        title -> assertThat(JAPANESE.matcher(title).find()).isFalse());
    }

    @Test
    void every_end_of_every_kind_of_request_can_be_written_in_both_languages() {
        for (RequestKind kind : RequestKind.values()) {
            for (ItemOutcome outcome : ItemOutcome.values()) {
                CaseToTell about = SampleLetters.aCaseOf(kind, outcome);
                DecisionLetters.of(about, NoticeCatalogue.everyNotice()).forEach((notice, items) -> {
                    for (Language language : Language.values()) {
                        Map<String, Object> model = SampleLetters.modelFor(notice, about, language);
                        LetterText letter = SampleLetters.writer().write(notice.template(), language, model);

                        assertThat(letter.body()).contains(new Wording(language).phrase("notification.kind." + kind));
                    }
                });
            }
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
        for (Disposition disposition : Disposition.values()) {
            assertThat(japanese).contains("notification.part." + disposition);
        }
        for (RequestKind kind : KindsForTests.ofTheDomain()) {
            assertThat(japanese).contains("notification.kind." + kind);
            for (Disposition disposition : Disposition.values()) {
                String key = "notification.part." + disposition;
                assertThat(japanese).containsAnyOf(key, key + "." + kind);
            }
        }
    }

    /** G5: whatever may be said of a kind of request has its article in words, and a sentence to stand in. */
    @Test
    void every_pair_of_kind_and_ground_the_catalogue_allows_is_worded_in_both_languages() {
        for (Language language : Language.values()) {
            Wording wording = new Wording(language);
            for (ReasonCode code : GroundsForTests.codes().all()) {
                for (RequestKind kind : code.kinds()) {
                    if (CITED.contains(code.effect())) {
                        String basis = String.valueOf(wording.of(Map.of("basis", Basis.of(code.code(), kind)))
                                .get("basis"));

                        assertThat(basis).as(code.code() + " for " + kind).isNotBlank();
                        assertThat(wording.keys())
                                .containsAnyOf(
                                        "notification.outcome." + kind + ".REFUSED", "notification.outcome.REFUSED");
                        if (code.effect() == Effect.WITHHOLDS) {
                            assertThat(wording.phrase(Wording.keyFor("notification.part.WITHHOLD", kind), basis))
                                    .contains(basis);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S14-1      | DISCLOSURE     | 第33条第2項第1号(当社プライバシーポリシー第14項第1号) | 33(2)(i)
            S14-2      | TPR_DISCLOSURE | 第33条第5項において準用する同条第2項第2号            | 33(5)
            N-SPEC-LAW | DISCLOSURE     | 第33条第4項                                          | 33(4)
            N-SPEC-LAW | CORRECTION     | 第34条第2項                                          | 34(2)
            U-NOGROUND | ERASURE        | 第35条第2項・第6項                                   | 35(2) and (6)
            U-NOGROUND | TP_STOP        | 第35条第4項・第6項                                   | 35(4) and (6)
            P-214-2    | PURPOSE_NOTICE | 第21条第4項第2号                                     | 21(4)(ii)
            """)
    void the_article_cited_is_the_one_for_the_kind_of_request(String code, RequestKind kind, String ja, String en) {
        String key = Wording.keyFor("notification.basis." + code, kind);

        assertThat(new Wording(Language.JA).phrase(key)).contains(ja);
        assertThat(new Wording(Language.EN).phrase(key)).contains(en);
    }

    @Test
    void the_fixed_phrases_of_the_law_desk_are_kept_to_the_letter() {
        Wording japanese = new Wording(Language.JA);
        String basis = japanese.phrase(Wording.keyFor("notification.basis.S14-1", RequestKind.DISCLOSURE));

        assertThat(japanese.phrase("notification.not.held")).isEqualTo("ご請求の対象となる保有個人データはありません。");
        assertThat(japanese.phrase("notification.part.WITHHOLD.DISCLOSURE", basis))
                .isEqualTo("次の部分は、個人情報の保護に関する法律第33条第2項第1号(当社プライバシーポリシー第14項第1号)に該当するため開示しません。");
        assertThat(japanese.phrase("notification.alternative")).isEqualTo("上記の代替措置を講じます。");
        assertThat(new Wording(Language.EN).phrase("notification.not.held"))
                .isEqualTo("There is no retained personal data subject to your request.");
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

    private static final Set<Effect> CITED =
            EnumSet.of(Effect.WITHHOLDS, Effect.REPLACES, Effect.REJECTS, Effect.REFERS, Effect.CHANGES_METHOD);

    private static final List<RequestKind> OFFERED = List.of(RequestKind.values());

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

    /** What the requester asked for is repeated as it was typed, and a value as it stands in the system. */
    private static String withoutTyped(String body) {
        return body.replaceAll(
                "(?m)^ *(?:Period|Present content|Correct content|Explanation|Before|After|Content after correction): .*(?:\\n {4}\\S.*)*",
                "");
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
