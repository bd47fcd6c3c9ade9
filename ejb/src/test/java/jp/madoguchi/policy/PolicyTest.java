package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
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

    @Test
    void the_recipients_are_those_of_sections_5_to_7_and_only_third_parties_can_be_stopped() {
        assertThat(policy.recipients())
                .extracting(Recipient::code)
                .containsExactly("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "S06", "S07");
        assertThat(policy.recipients())
                .filteredOn(Recipient::stoppable)
                .extracting(Recipient::code)
                .containsExactly("R01", "R02", "R05", "R07", "R08", "R10");
        assertThat(policy.recipients())
                .filteredOn(Recipient::recorded)
                .extracting(Recipient::code)
                .containsExactly("R01", "R02", "R05", "R07", "R08", "R10");
        assertThat(policy.jointUseResponsibleParty()).isPresent();
    }

    @Test
    void there_are_five_controls_and_none_is_on_for_pupils() {
        assertThat(policy.preferenceControls())
                .extracting(PreferenceControl::code, PreferenceControl::businessDays)
                .containsExactly(
                        tuple("INTEREST_ADS", 0),
                        tuple("PROMO_EMAIL", 0),
                        tuple("PROMO_SMS", 2),
                        tuple("PROMO_TEL", 2),
                        tuple("PROMO_POST", 10));
        assertThat(policy.preferenceControls()).allMatch(PreferenceControl::forcedOffForPupils);
    }

    @Test
    void data_of_pupils_are_never_used_for_marketing() {
        assertThat(policy.purposes())
                .filteredOn(Purpose::forbiddenForPupils)
                .extracting(Purpose::code)
                .containsExactly("P15", "P17", "P18");
        assertThat(policy.dataCategories())
                .filteredOn(DataCategory::profile)
                .extracting(DataCategory::code)
                .containsExactly("C1d", "E3");
    }

    @Test
    void what_is_open_cannot_be_stopped() {
        assertThat(policy.purposes())
                .filteredOn(purpose -> purpose.stopping() == Stopping.NOT_WHILE_OPEN)
                .extracting(Purpose::code)
                .containsExactly("P06", "P07", "P10", "P19");
    }

    @Test
    void an_organisation_is_found_by_the_whole_domain_and_not_by_a_part_of_it() {
        assertThat(policy.tenantOfAddress("t.sato@ACME.example.jp")
                        .orElseThrow()
                        .code())
                .isEqualTo("ACME");
        assertThat(policy.tenantOfAddress("pupil@aoba-es.example.jp")
                        .orElseThrow()
                        .isSchool())
                .isTrue();
        assertThat(policy.tenantOfAddress("x@not-acme.example.jp")).isEmpty();
        assertThat(policy.tenantOfAddress("x@example.jp")).isEmpty();
    }

    @Test
    void the_lines_of_identity_are_those_of_the_domain() {
        IdentityRules rules = policy.identityRules();

        assertThat(rules.filingAloneFrom()).isEqualTo(15);
        assertThat(rules.majority()).isEqualTo(18);
        assertThat(rules.level("DISCLOSURE", IdentityRules.Scope.SENSITIVE)
                        .orElseThrow()
                        .oneTimeCode())
                .isTrue();
        assertThat(rules.level("USE_STOP", IdentityRules.Scope.MARKETING)
                        .orElseThrow()
                        .minimum())
                .isEqualTo("A1");
        assertThat(rules.level("USE_STOP", IdentityRules.Scope.CONTACT)
                        .orElseThrow()
                        .minimum())
                .isEqualTo("A2");
    }

    @Test
    void a_ledger_is_kept_three_years_and_five_while_there_is_a_suit() {
        RetentionRule ledger = policy.retention(RetentionRule.Kept.LEDGER);

        assertThat(ledger.keep()).isEqualTo(Period.ofYears(3));
        assertThat(ledger.withLitigation()).isEqualTo(Period.ofYears(5));
        assertThat(policy.retention(RetentionRule.Kept.IDENTITY_IMAGE).afterClosureAtLatest())
                .isEqualTo(Period.ofDays(90));
        assertThat(policy.retention(RetentionRule.Kept.STATISTICS).keep()).isNull();
    }
}
