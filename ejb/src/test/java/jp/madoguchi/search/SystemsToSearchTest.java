package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemScope;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemsToSearchTest {

    private static final List<SystemSource> SYSTEMS =
            List.of(system("MEMBERS", "C1a", "C1b"), system("ORDERS", "C1b", "C2c"), system("CONTENT", "C2b"));

    @Test
    void a_system_is_searched_when_it_can_hold_a_category_asked_for() {
        assertThat(searchedFor(asking("C1b"))).containsExactly("MEMBERS", "ORDERS");
    }

    @Test
    void items_are_searched_for_together() {
        assertThat(searchedFor(asking("C2c"), asking("C2b"))).containsExactly("ORDERS", "CONTENT");
    }

    @Test
    void who_asks_for_everything_has_every_system_searched() {
        assertThat(searchedFor(asking("C2b"), asking(ItemScope.ALL))).hasSize(3);
        assertThat(searchedFor(asking())).hasSize(3);
    }

    @Test
    void a_category_that_no_system_is_said_to_hold_is_searched_for_everywhere() {
        assertThat(searchedFor(asking("C3"))).hasSize(3);
    }

    @Test
    void a_system_that_holds_nothing_but_what_others_answer_is_left_alone() {
        var everything = new SystemsToSearch.Sought(asking(), Set.of("C2b"));
        var both = new SystemsToSearch.Sought(asking("C1a", "C2c"), Set.of("C2c"));

        assertThat(SystemsToSearch.amongSought(SYSTEMS, List.of(everything)))
                .extracting(SystemSource::code)
                .containsExactly("MEMBERS", "ORDERS");
        assertThat(SystemsToSearch.amongSought(SYSTEMS, List.of(both)))
                .extracting(SystemSource::code)
                .containsExactly("MEMBERS");
    }

    private static List<String> searchedFor(ItemScope... scopes) {
        return SystemsToSearch.among(SYSTEMS, List.of(scopes)).stream()
                .map(SystemSource::code)
                .toList();
    }

    private static ItemScope asking(String... categories) {
        return new ItemScope(List.of(categories), null, null, null, null, null, null, null, null);
    }

    private static SystemSource system(String code, String... categories) {
        return new SystemSource(code, new Titles(code, code), Set.of(categories), new Titles("係", "Team"));
    }
}
