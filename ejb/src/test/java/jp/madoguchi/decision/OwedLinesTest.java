package jp.madoguchi.decision;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.REDIRECT;
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
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwedLinesTest {

    private static final Set<Disposition> DISCLOSED = Set.of(GRANT, GRANT_MASKED, WITHHOLD, REDIRECT);
    private static final Set<Disposition> STOPPED = Set.of(GRANT, WITHHOLD, ALT, REDIRECT);
    private static final Set<Disposition> NOTHING_THERE = Set.of(NOT_HELD, REDIRECT);

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
    void what_was_asked_for_and_found_nowhere_is_not_held_unless_somebody_else_has_it() {
        assertThat(OwedLines.of(disclosureOf(List.of("C1a", "C2b"), Map.of("MEMBERS", Set.of("C1a")))))
                .containsExactly(new Owed("C1a", "MEMBERS", DISCLOSED), new Owed("C2b", null, NOTHING_THERE));
    }

    @Test
    void who_asked_for_everything_and_has_nothing_gets_one_line() {
        assertThat(OwedLines.of(disclosureOf(List.of("ALL"), Map.of())))
                .containsExactly(new Owed("ALL", null, NOTHING_THERE));
    }

    @Test
    void a_correction_is_made_or_not_and_never_masked() {
        assertThat(OwedLines.of(correctionOf("C1a", "甲", "乙", Map.of("MEMBERS", Set.of("C1a")))))
                .containsExactly(new Owed("C1a", "MEMBERS", Set.of(GRANT, WITHHOLD, REDIRECT)));
    }

    @Test
    void an_erasure_can_be_met_by_an_alternative_measure() {
        assertThat(OwedLines.of(erasureOf(List.of("C2c"), Map.of("ORDERS", Set.of("C2c")))))
                .containsExactly(new Owed("C2c", "ORDERS", STOPPED));
    }

    @Test
    void a_cessation_that_names_purposes_is_decided_purpose_by_purpose() {
        assertThat(OwedLines.of(stopping(List.of("P05", "P15"), Map.of("MEMBERS", Set.of("C1b")))))
                .containsExactly(new Owed("P05", null, STOPPED), new Owed("P15", null, STOPPED));
    }

    @Test
    void a_cessation_of_the_use_of_nothing_is_not_held() {
        assertThat(OwedLines.of(stopping(List.of("P05"), Map.of())))
                .containsExactly(new Owed("P05", null, NOTHING_THERE));
    }

    @Test
    void records_of_provision_are_decided_by_the_recipients_that_were_named_who_may_never_have_been_given_any() {
        ItemToDecide named = new ItemToDecide(
                1, RequestKind.TPR_DISCLOSURE, recipients("R07", "R08"), Map.of("MEMBERS", Set.of("C1b")));

        assertThat(OwedLines.of(named)).extracting(Owed::category).containsExactly("R07", "R08");
        assertThat(OwedLines.of(named))
                .allSatisfy(owed -> assertThat(owed.dispositions())
                        .contains(Disposition.GRANT, Disposition.WITHHOLD, Disposition.NOT_HELD));
    }

    @Test
    void a_stop_of_provision_is_decided_recipient_by_recipient() {
        ItemToDecide advertising =
                new ItemToDecide(1, RequestKind.TP_STOP, recipients("R07", "R03"), Map.of("MEMBERS", Set.of("C1b")));

        assertThat(OwedLines.of(advertising))
                .containsExactly(new Owed("R07", null, STOPPED), new Owed("R03", null, STOPPED));
    }

    @Test
    void what_needs_no_search_is_decided_as_a_whole() {
        ItemToDecide complaint =
                new ItemToDecide(1, RequestKind.COMPLAINT, ItemScope.nothingSaid(), Map.of(), false, Map.of());

        assertThat(OwedLines.of(complaint)).containsExactly(new Owed("ALL", null, Set.of(GRANT, WITHHOLD, REDIRECT)));
    }

    @Test
    void what_the_organisation_answers_is_not_decided_by_hand() {
        ItemToDecide work = new ItemToDecide(
                1,
                RequestKind.DISCLOSURE,
                ItemScope.nothingSaid(),
                Map.of("MEMBERS", Set.of("C1a", "E5")),
                true,
                Map.of("E5", "R-ORG"));

        assertThat(OwedLines.of(work)).containsExactly(new Owed("C1a", "MEMBERS", DISCLOSED));
    }

    private static ItemScope recipients(String... codes) {
        return new ItemScope(null, null, List.of(codes), null, null, null, null, null, null);
    }
}
