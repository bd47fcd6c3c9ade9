package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static jp.madoguchi.decision.ItemsForTests.correctionOf;
import static jp.madoguchi.decision.ItemsForTests.disclosureOf;
import static jp.madoguchi.decision.ItemsForTests.erasureOf;
import static jp.madoguchi.decision.ItemsForTests.stopping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.decision.DecisionSheet.Owed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwedLinesTest {

    private static final Set<Disposition> DISCLOSED = Set.of(GRANT, GRANT_MASKED, WITHHOLD);

    @Test
    void what_was_found_is_decided_per_category_and_system() {
        assertThat(OwedLines.of(
                        disclosureOf(List.of("ALL"), Map.of("MEMBERS", Set.of("C1a", "C1b"), "ORDERS", Set.of("C1b")))))
                .containsExactly(
                        new Owed("C1a", "MEMBERS", DISCLOSED),
                        new Owed("C1b", "MEMBERS", DISCLOSED),
                        new Owed("C1b", "ORDERS", DISCLOSED));
    }

    @Test
    void what_was_asked_for_and_found_nowhere_can_only_be_not_held() {
        assertThat(OwedLines.of(disclosureOf(List.of("C1a", "C2b"), Map.of("MEMBERS", Set.of("C1a")))))
                .containsExactly(new Owed("C1a", "MEMBERS", DISCLOSED), new Owed("C2b", null, Set.of(NOT_HELD)));
    }

    @Test
    void who_asked_for_everything_and_has_nothing_gets_one_line() {
        assertThat(OwedLines.of(disclosureOf(List.of("ALL"), Map.of())))
                .containsExactly(new Owed("ALL", null, Set.of(NOT_HELD)));
    }

    @Test
    void a_correction_is_made_or_not_and_never_masked() {
        assertThat(OwedLines.of(correctionOf("C1a", "甲", "乙", Map.of("MEMBERS", Set.of("C1a")))))
                .containsExactly(new Owed("C1a", "MEMBERS", Set.of(GRANT, WITHHOLD)));
    }

    @Test
    void an_erasure_can_be_met_by_an_alternative_measure() {
        assertThat(OwedLines.of(erasureOf(List.of("C2c"), Map.of("ORDERS", Set.of("C2c")))))
                .containsExactly(new Owed("C2c", "ORDERS", Set.of(GRANT, WITHHOLD, ALT)));
    }

    @Test
    void a_cessation_that_names_purposes_is_decided_purpose_by_purpose() {
        assertThat(OwedLines.of(stopping(List.of("P05", "P15"), Map.of("MEMBERS", Set.of("C1b")))))
                .containsExactly(
                        new Owed("P05", null, Set.of(GRANT, WITHHOLD, ALT)),
                        new Owed("P15", null, Set.of(GRANT, WITHHOLD, ALT)));
    }

    @Test
    void a_cessation_of_the_use_of_nothing_is_not_held() {
        assertThat(OwedLines.of(stopping(List.of("P05"), Map.of())))
                .containsExactly(new Owed("P05", null, Set.of(NOT_HELD)));
    }
}
