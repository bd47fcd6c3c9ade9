package jp.madoguchi.notification.letter;

import static jp.madoguchi.request.ItemOutcome.FULL;
import static jp.madoguchi.request.ItemOutcome.NOT_HELD;
import static jp.madoguchi.request.ItemOutcome.PARTIAL;
import static jp.madoguchi.request.ItemOutcome.REFUSED;
import static jp.madoguchi.request.RequestKind.COMPLAINT;
import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.DISCLOSURE;
import static jp.madoguchi.request.RequestKind.ERASURE;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeCatalogue;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionLettersTest {

    @ParameterizedTest(name = "a {0} that ended {1} is told by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DISCLOSURE | FULL        | L-09
            DISCLOSURE | PARTIAL     | L-10
            DISCLOSURE | REFUSED     | L-11
            DISCLOSURE | NOT_HELD    | L-12
            CORRECTION | FULL        | L-14
            CORRECTION | PARTIAL     | L-14
            CORRECTION | REFUSED     | L-14
            CORRECTION | NOT_HELD    | L-12
            USE_STOP   | FULL        | L-21
            USE_STOP   | ALT_MEASURE | L-21
            USE_STOP   | NOT_HELD    | L-12
            ERASURE    | PARTIAL     | L-21
            ERASURE    | REFUSED     | L-21
            ERASURE    | NOT_HELD    | L-12
            ERASURE    | REJECTED    | L-15
            CORRECTION | WITHDRAWN   | L-17
            DISCLOSURE | REDIRECTED  | L-18
            """)
    void every_end_has_its_letter(RequestKind kind, ItemOutcome outcome, String letter) {
        assertThat(lettersFor(item(1, kind, outcome))).isEqualTo(Map.of(letter, List.of(1)));
    }

    @Test
    void items_told_by_the_same_letter_share_one() {
        assertThat(lettersFor(
                        item(1, USE_STOP, FULL),
                        item(2, DISCLOSURE, NOT_HELD),
                        item(3, ERASURE, REFUSED),
                        item(4, CORRECTION, NOT_HELD)))
                .isEqualTo(Map.of("L-12", List.of(2, 4), "L-21", List.of(1, 3)));
    }

    @Test
    void what_is_not_decided_yet_is_told_by_none() {
        assertThat(lettersFor(
                        new ItemToTell(1, DISCLOSURE, SampleLetters.categories("ALL"), Optional.empty(), List.of())))
                .isEmpty();
    }

    @Test
    void a_change_of_method_is_told_beside_the_decision_and_never_instead_of_it() {
        ItemToTell changed = new ItemToTell(
                1,
                DISCLOSURE,
                SampleLetters.categories("C1a"),
                Optional.of(FULL),
                List.of(SampleLetters.line("C1a", Disposition.GRANT, "M-DIFF", "It is a sound recording.")));

        assertThat(lettersFor(changed)).containsOnlyKeys("L-09", "L-13");
    }

    @Test
    void an_end_without_a_letter_is_an_error_and_no_silence() {
        List<Notice> withoutReplies = NoticeCatalogue.everyNotice().stream()
                .filter(notice -> !notice.template().equals("L-25"))
                .toList();
        CaseToTell about = SampleLetters.aCase(List.of(item(1, DISCLOSURE, PARTIAL), item(2, COMPLAINT, PARTIAL)));

        assertThatThrownBy(() -> DecisionLetters.of(about, withoutReplies))
                .hasMessage("No letter tells that a COMPLAINT ended PARTIAL");
        assertThat(lettersFor(item(1, DISCLOSURE, REFUSED))).containsOnlyKeys("L-11");
    }

    private static Map<String, List<Integer>> lettersFor(ItemToTell... items) {
        List<Notice> catalogue = NoticeCatalogue.everyNotice();
        return DecisionLetters.of(SampleLetters.aCase(Arrays.asList(items)), catalogue).entrySet().stream()
                .collect(Collectors.toMap(
                        letter -> letter.getKey().template(),
                        letter -> letter.getValue().stream()
                                .map(ItemToTell::number)
                                .toList()));
    }

    private static ItemToTell item(int number, RequestKind kind, ItemOutcome outcome) {
        return new ItemToTell(number, kind, SampleLetters.categories("ALL"), Optional.of(outcome), List.of());
    }
}
