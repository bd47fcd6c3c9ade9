package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerRulesTest {

    private static final Set<String> HELD = Set.of("C1a", "C1b");

    @Test
    void a_find_names_its_categories_and_how_many_records() {
        assertAccepted(new SearchAnswer(SearchResult.FOUND, Set.of("C1a"), 3, null));

        assertThat(objectionsTo(new SearchAnswer(SearchResult.FOUND, Set.of(), 0, null)))
                .containsExactly("search.answer.categories.missing", "search.answer.records.missing");
    }

    @Test
    void a_find_cannot_be_of_a_category_the_system_does_not_hold() {
        assertThat(objectionsTo(new SearchAnswer(SearchResult.FOUND, Set.of("C1a", "C2b"), 1, null)))
                .containsExactly("search.answer.category.foreign");
    }

    @Test
    void a_category_without_a_name_is_refused_and_no_defect() {
        assertThat(catchThrowableOfType(
                        InputRejected.class,
                        () -> new SearchAnswer(SearchResult.FOUND, Collections.singleton(null), 1, null)))
                .isNotNull();
    }

    @Test
    void nothing_found_is_an_answer_by_itself() {
        assertAccepted(new SearchAnswer(SearchResult.NOT_FOUND, null, null, null));
    }

    @Test
    void nothing_found_has_neither_categories_nor_records() {
        assertThat(objectionsTo(new SearchAnswer(SearchResult.NOT_FOUND, Set.of("C1a"), 1, null)))
                .containsExactly("search.answer.categories.unexpected", "search.answer.records.unexpected");
    }

    @Test
    void an_exception_says_why() {
        assertThat(objectionsTo(new SearchAnswer(SearchResult.NOT_APPLICABLE, null, null, " ")))
                .containsExactly("search.answer.note.missing");
        assertThat(objectionsTo(new SearchAnswer(SearchResult.ERROR, null, null, null)))
                .containsExactly("search.answer.note.missing");
        assertAccepted(new SearchAnswer(SearchResult.ERROR, null, null, "接続できません"));
    }

    @Test
    void pending_is_no_answer() {
        assertThat(objectionsTo(new SearchAnswer(SearchResult.PENDING, null, null, null)))
                .containsExactly("search.answer.result.missing");
        assertThat(objectionsTo(new SearchAnswer(null, null, null, null)))
                .containsExactly("search.answer.result.missing");
    }

    private static void assertAccepted(SearchAnswer answer) {
        assertThatCode(() -> AnswerRules.check(answer, HELD)).doesNotThrowAnyException();
    }

    private static List<String> objectionsTo(SearchAnswer answer) {
        return catchThrowableOfType(InputRejected.class, () -> AnswerRules.check(answer, HELD)).violations().stream()
                .map(Violation::messageKey)
                .toList();
    }
}
