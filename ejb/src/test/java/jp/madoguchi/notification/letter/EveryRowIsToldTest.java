package jp.madoguchi.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.decision.DecisionRow;
import jp.madoguchi.decision.DecisionTable;
import jp.madoguchi.decision.NoticeElement;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeCatalogue;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the decision table against the letters of an item decided under it (domain 2.4, last column). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryRowIsToldTest {

    private static final LetterComposer COMPOSER = new LetterComposer(SampleLetters.writer());

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_letter_contains_what_the_row_demands_in_both_languages(RowToTell told) {
        String japanese = letters(told, Language.JA);
        String english = letters(told, Language.EN);

        SoftAssertions every = new SoftAssertions();
        for (NoticeElement element : told.row().elements()) {
            every.assertThat(japanese).as("%s", element).contains(WordsOfElement.in(Language.JA, element, told));
            every.assertThat(english).as("%s", element).contains(WordsOfElement.in(Language.EN, element, told));
        }
        every.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void evidence_that_no_element_quotes_stays_inside(RowToTell told) {
        List<String> inside = told.row().evidence().stream()
                .filter(entry -> entry.shape() == Particular.Shape.TEXT)
                .filter(entry -> !DecisionTable.told(told.kind(), told.code(), told.disposition())
                        .contains(entry))
                .map(RowToTell::written)
                .toList();

        assertThat(letters(told, Language.EN))
                .doesNotContain(SampleLetters.INTERNAL)
                .satisfies(letter -> assertThat(inside).noneMatch(letter::contains));
    }

    @Test
    void what_must_not_be_told_to_exist_reads_byte_for_byte_as_what_is_not_there() {
        for (Language language : Language.values()) {
            for (RequestKind kind : RequestKind.values()) {
                assertThat(letters(told("N-ORD5", kind), language)).isEqualTo(letters(told("N-NONE", kind), language));
            }
        }
    }

    @Test
    void every_element_there_is_was_looked_for() {
        Set<NoticeElement> looked = rows().map(RowToTell::row)
                .flatMap(row -> row.elements().stream())
                .collect(Collectors.toSet());

        assertThat(looked).containsExactlyInAnyOrder(NoticeElement.values());
    }

    static Stream<RowToTell> rows() {
        return RowToTell.all();
    }

    private static RowToTell told(String code, RequestKind kind) {
        DecisionRow notHeld = DecisionTable.rows().stream()
                .filter(row -> row.id().equals("D7"))
                .findFirst()
                .orElseThrow();
        return new RowToTell(
                notHeld, kind, code, notHeld.dispositions().iterator().next());
    }

    /** All letters on the item in one text; of an English one the English half alone. */
    private static String letters(RowToTell told, Language language) {
        CaseToTell about = told.toTell();
        return DecisionLetters.of(about, NoticeCatalogue.everyNotice()).keySet().stream()
                .map(notice -> letter(notice, about, language))
                .collect(Collectors.joining("\n"));
    }

    private static String letter(Notice notice, CaseToTell about, Language language) {
        String whole = body(notice, about, language);
        return language == Language.JA ? whole : whole.replace(body(notice, about, Language.JA), "");
    }

    private static String body(Notice notice, CaseToTell about, Language language) {
        ItemToTell item = about.items().get(0);
        Occasion occasion = new Occasion(
                SampleLetters.DAY, List.of(item.kind()), List.of(item.outcome().orElseThrow()), false, Map.of());
        return COMPOSER.compose(notice.template(), language, SampleLetters.model(about, notice.particulars(occasion)))
                .body();
    }
}
