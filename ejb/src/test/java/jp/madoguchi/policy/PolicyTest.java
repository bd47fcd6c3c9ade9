package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The policy as it is delivered in {@code config/policy}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {

    private final Policy policy = Policy.readFrom(Path.of("../config/policy"));

    @Test
    void every_category_of_the_privacy_policy_is_there_with_an_everyday_example() {
        assertThat(policy.dataCategories())
                .extracting(DataCategory::code)
                .containsExactly(
                        "C1a", "C1b", "C1c", "C1d", "C1e", "C2a", "C2b", "C2c", "C3", "C4", "E1", "E2", "E3", "E4",
                        "E5", "HR");
        assertThat(policy.dataCategories())
                .filteredOn(DataCategory::sensitive)
                .extracting(DataCategory::code)
                .containsExactly("C1e", "C2a", "C2b", "C3", "HR");
    }

    @Test
    void the_twenty_purposes_keep_the_order_of_section_4() {
        assertThat(policy.purposes())
                .extracting(Purpose::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("P%02d"::formatted)
                        .toList());
        assertThat(policy.purposes())
                .filteredOn(Purpose::marketing)
                .extracting(Purpose::code)
                .containsExactly("P05", "P15", "P17", "P18");
    }

    @Test
    void whatever_serves_marketing_can_be_stopped() {
        assertThat(policy.purposes()).filteredOn(Purpose::marketing).allMatch(Purpose::stoppable);
    }

    @Test
    void every_category_can_be_looked_for_in_some_system() {
        assertThat(policy.dataCategories())
                .allSatisfy(
                        category -> assertThat(policy.systems()).anyMatch(system -> system.canHold(category.code())));
    }

    @Test
    void a_refused_document_says_why_and_an_accepted_one_says_what_to_send() {
        assertThat(policy.document("HI").orElseThrow().refusal().in(Language.EN))
                .contains("2 December 2025");
        assertThat(policy.document("MNC").orElseThrow().mask().in(Language.JA)).contains("裏面");
        assertThat(policy.documents())
                .filteredOn(document -> !document.isAccepted())
                .extracting(DocumentKind::code)
                .containsExactlyInAnyOrder("HI", "BC", "TC");
    }

    @Test
    void six_grounds_are_offered_for_cessation_and_erasure_and_four_for_a_stop_of_provision() {
        assertThat(policy.assertedGrounds())
                .extracting(AssertedGround::code)
                .containsExactly("U1", "U2", "U3", "U4", "U5", "U6", "T1", "T2", "T3", "T4");
        assertThat(policy.assertedGrounds())
                .allSatisfy(ground -> assertThat(ground.kinds())
                        .isEqualTo(ground.code().startsWith("U") ? Set.of("USE_STOP", "ERASURE") : Set.of("TP_STOP")));
    }

    @Test
    void a_closure_has_a_name_in_both_languages() {
        OfficeCalendar calendar = policy.officeCalendar();

        assertThat(calendar.closure(LocalDate.of(2026, 9, 22))).contains(new Titles("国民の休日", "Citizens' holiday"));
        assertThat(calendar.closure(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @Test
    void year_end_is_closed_in_every_year_from_the_29th_to_the_3rd() {
        OfficeCalendar calendar = policy.officeCalendar();

        assertThat(calendar.closure(LocalDate.of(2031, 12, 28))).isEmpty();
        assertThat(calendar.closure(LocalDate.of(2031, 12, 29))).isPresent();
        assertThat(calendar.closure(LocalDate.of(2032, 1, 3))).isPresent();
        assertThat(calendar.closure(LocalDate.of(2032, 1, 4))).isEmpty();
    }

    @Test
    void holidays_of_two_years_are_known() {
        assertThat(policy.officeCalendar().years()).contains(2026, 2027);
        assertThat(policy.holidays()).hasSize(18 + 17).contains(LocalDate.of(2027, 3, 22));
    }
}
