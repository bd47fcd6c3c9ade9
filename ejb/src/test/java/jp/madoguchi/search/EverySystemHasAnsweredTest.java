package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.request.type.Complaint;
import jp.madoguchi.request.type.Disclosure;
import jp.madoguchi.request.type.PreferenceChange;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EverySystemHasAnsweredTest {

    @Test
    void a_search_ends_when_every_system_has_answered() {
        assertThat(EverySystemHasAnswered.objectionTo(log(
                        task("MEMBERS", SearchResult.FOUND),
                        task("ORDERS", SearchResult.NOT_FOUND),
                        task("CONTENT", SearchResult.NOT_APPLICABLE))))
                .isEmpty();
    }

    @Test
    void an_error_blocks_the_end_and_is_named() {
        assertThat(EverySystemHasAnswered.objectionTo(
                        log(task("MEMBERS", SearchResult.FOUND), task("ORDERS", SearchResult.ERROR))))
                .map(StepRefused::messageArguments)
                .contains(List.of("ORDERS"));
    }

    @Test
    void systems_that_are_silent_are_named() {
        assertThat(EverySystemHasAnswered.objectionTo(
                        log(task("MEMBERS", SearchResult.PENDING), task("ORDERS", SearchResult.PENDING))))
                .map(StepRefused::getMessage)
                .contains("These systems have not answered conclusively: MEMBERS, ORDERS");
    }

    @Test
    void a_search_that_asked_nobody_does_not_end() {
        assertThat(EverySystemHasAnswered.objectionTo(log())).isPresent();
    }

    @Test
    void only_what_was_asked_for_counts_as_found() {
        SearchLog log = log(task("MEMBERS", SearchResult.FOUND), task("ORDERS", SearchResult.NOT_FOUND));

        assertThat(log.found(asking("C1a"))).isEqualTo(Map.of("MEMBERS", Set.of("C1a")));
        assertThat(log.found(asking("C2c"))).isEmpty();
        assertThat(log.found(asking(ItemScope.ALL))).isEqualTo(Map.of("MEMBERS", Set.of("C1a", "C1b")));
    }

    @Test
    void a_complaint_and_a_change_of_settings_need_no_search() {
        Policy policy = Policy.readFrom(Path.of("../config/policy"));
        RequestTypes types =
                RequestTypes.of(List.of(new Complaint(policy), new PreferenceChange(policy), new Disclosure(policy)));

        assertThat(EverySystemHasAnswered.objectionTo(
                        log(), Set.of(RequestKind.COMPLAINT, RequestKind.PREFERENCE), types))
                .isEmpty();
        assertThat(EverySystemHasAnswered.objectionTo(
                        log(), Set.of(RequestKind.COMPLAINT, RequestKind.DISCLOSURE), types))
                .isPresent();
    }

    private static ItemScope asking(String category) {
        return new ItemScope(List.of(category), null, null, null, null, null, null, null, null);
    }

    private static SearchLog log(SearchTaskView... tasks) {
        return new SearchLog(List.of(tasks));
    }

    private static SearchTaskView task(String system, SearchResult result) {
        Set<String> categories = result == SearchResult.FOUND ? Set.of("C1a", "C1b") : Set.of();
        return new SearchTaskView(system, result, categories, null, null, "watanabe", Instant.EPOCH);
    }
}
