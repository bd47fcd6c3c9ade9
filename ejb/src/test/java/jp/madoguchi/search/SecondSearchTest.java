package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.search.persistence.SearchTask;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondSearchTest {

    private static final RequestReference REFERENCE = new RequestReference("M-2026-000123");

    @ParameterizedTest
    @CsvSource({"FOUND, false", "NOT_APPLICABLE, false", "NOT_FOUND, true", "ERROR, true", "PENDING, true"})
    void what_was_found_stays_and_what_was_not_is_asked_once_more(SearchResult before, boolean asked) {
        assertThat(SecondSearch.isAsked(before)).isEqualTo(asked);
    }

    @Test
    void a_task_that_is_asked_once_more_waits_for_an_answer_like_a_new_one() {
        SearchTask task = new SearchTask(REFERENCE, "CRM", Instant.EPOCH);
        task.answer(
                new SearchAnswer(SearchResult.NOT_FOUND, Set.of(), null, "no such address"), "owner", Instant.EPOCH);

        task.askAgain(Instant.EPOCH.plusSeconds(60));

        assertThat(task.result()).isEqualTo(SearchResult.PENDING);
        assertThat(task.note()).isNull();
        assertThat(task.answeredBy()).isNull();
        assertThat(task.answeredAt()).isNull();
        assertThat(task.askedAt()).isEqualTo(Instant.EPOCH.plusSeconds(60));
    }

    @Test
    void a_second_supplement_after_the_search_is_refused() {
        assertThat(SupplementOnceAfterSearch.objectionTo(true)).isPresent();
        assertThat(SupplementOnceAfterSearch.objectionTo(false)).isEmpty();
    }

    @Test
    void only_a_supplement_asked_from_the_review_counts_as_later_than_the_search() {
        assertThat(SupplementOnceAfterSearch.isLater(asked(RequestStatus.REVIEW)))
                .isTrue();
        assertThat(SupplementOnceAfterSearch.isLater(asked(RequestStatus.TRIAGE)))
                .isFalse();
    }

    private static StepTaken asked(RequestStatus from) {
        return new StepTaken(
                REFERENCE,
                RequestAction.ASK_SUPPLEMENT,
                from,
                RequestStatus.AWAIT_SUPPLEMENT,
                Actor.system(),
                Instant.EPOCH,
                Map.of());
    }
}
