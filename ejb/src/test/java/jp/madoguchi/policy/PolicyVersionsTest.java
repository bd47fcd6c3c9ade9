package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version counts on which day (domain 0.4, 3.5, 7; scenarios 40 and 42). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @TempDir
    Path directory;

    @Test
    void the_amendment_of_2026_is_there_and_does_not_count() {
        Policy policy = Policy.readFrom(PolicyDirectory.DELIVERED);

        assertThat(policy.ruleSetOn(TODAY).code()).isEqualTo("APPI_PRIVATE_2022");
        assertThat(policy.ruleSetOn(TODAY).has("UNDER16_UNCONDITIONAL_STOP")).isFalse();
        assertThat(policy.ruleSets())
                .filteredOn(set -> set.has(RuleSwitch.UNDER16_UNCONDITIONAL_STOP))
                .extracting(RuleSet::code, RuleSet::status, RuleSet::effectiveFrom)
                .containsExactly(tuple("AMEND_2026", RuleSet.Status.ENACTED_NOT_IN_FORCE, null));
    }

    @Test
    void once_it_is_in_force_the_same_question_gets_the_other_answer_from_that_day_on() {
        LocalDate firstDay = LocalDate.of(2028, 7, 1);
        Policy policy =
                PolicyDirectory.in(directory).amendmentInForceFrom(firstDay).read();

        assertThat(policy.ruleSetOn(firstDay.minusDays(1)).has("UNDER16_UNCONDITIONAL_STOP"))
                .isFalse();
        assertThat(policy.ruleSetOn(firstDay).has("UNDER16_UNCONDITIONAL_STOP")).isTrue();
        RuleSet.Rule rule = policy.ruleSetOn(firstDay)
                .rule(RuleSwitch.UNDER16_UNCONDITIONAL_STOP)
                .orElseThrow();
        assertThat(rule.ageBelow()).isEqualTo(16);
        assertThat(rule.kinds()).containsExactlyInAnyOrder("USE_STOP", "ERASURE", "TP_STOP");
    }

    @Test
    void the_exceptions_of_a_rule_are_data() {
        LocalDate firstDay = LocalDate.of(2028, 7, 1);
        Policy policy = PolicyDirectory.in(directory)
                .amendmentInForceFrom(firstDay)
                .replaceAfter(
                        "rule-sets.json",
                        "\"UNDER16_UNCONDITIONAL_STOP\"",
                        "\"exceptions\": []",
                        "\"exceptions\": [\"U-RETAIN\"]")
                .read();

        assertThat(policy.ruleSetOn(firstDay)
                        .rule(RuleSwitch.UNDER16_UNCONDITIONAL_STOP)
                        .orElseThrow()
                        .exceptions())
                .containsExactly("U-RETAIN");
    }

    @Test
    void the_amendment_keeps_what_the_law_before_it_gave() {
        Policy policy = Policy.readFrom(PolicyDirectory.DELIVERED);
        RuleSet present = policy.ruleSetOn(TODAY);
        RuleSet amendment = policy.ruleSets().get(1);

        assertThat(amendment.rules()).containsAll(present.rules());
    }

    @Test
    void a_misspelt_rule_does_not_count_as_switched_off() {
        RuleSet present = Policy.readFrom(PolicyDirectory.DELIVERED).ruleSetOn(TODAY);

        assertThatThrownBy(() -> present.has("UNDER16_STOP")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_regime_without_a_rule_set_has_none_on_any_day() {
        Policy policy = Policy.readFrom(PolicyDirectory.DELIVERED);

        assertThat(policy.ruleSetOn(TODAY, "GDPR")).isEmpty();
        assertThat(policy.ruleSetOn(LocalDate.of(2022, 3, 31), RegimePolicy.HOME))
                .isEmpty();
        assertThat(policy.ruleSetOn(LocalDate.of(2022, 3, 31)).code()).isEqualTo("APPI_PRIVATE_2022");
    }

    @Test
    void a_new_policy_text_counts_from_its_day_on_and_the_old_one_before() {
        Policy policy = PolicyDirectory.in(directory)
                .policyText("v4", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 3, 1))
                .read();

        assertThat(policy.policyTextOn(LocalDate.of(2027, 2, 28)).version()).isEqualTo("v3");
        assertThat(policy.policyTextOn(LocalDate.of(2027, 3, 1)).version()).isEqualTo("v4");
        assertThat(policy.policyTexts()).extracting(PolicyText::version).containsExactly("v3", "v4");
    }

    @Test
    void a_new_procedure_counts_from_its_day_on() {
        Policy policy = PolicyDirectory.in(directory)
                .copy("procedures/2022-1.json", "procedures/2027-1.json")
                .replace("procedures/2027-1.json", "\"2022-1\"", "\"2027-1\"")
                .replace(
                        "procedures/2027-1.json",
                        "\"effectiveFrom\": \"2022-04-01\"",
                        "\"effectiveFrom\": \"2027-02-01\"")
                .read();

        assertThat(policy.procedureOn(TODAY.minusDays(1)).version()).isEqualTo("2022-1");
        assertThat(policy.procedureOn(TODAY).version()).isEqualTo("2027-1");
    }

    @Test
    void nothing_costs_anything_until_a_schedule_says_so_and_then_from_its_day_on() {
        Policy policy =
                PolicyDirectory.in(directory).feeForPaper("2027-1", TODAY, 1000).read();

        FeeSchedule before = policy.feeScheduleOn(TODAY.minusDays(1)).orElseThrow();
        FeeSchedule after = policy.feeScheduleOn(TODAY).orElseThrow();
        assertThat(before.isCharged()).isFalse();
        assertThat(before.amount("DISCLOSURE", "PAPER")).isZero();
        assertThat(after.amount("DISCLOSURE", "PAPER")).isEqualTo(1000);
        assertThat(after.amount("DISCLOSURE", "ELECTRONIC")).isZero();
        assertThat(after.amount("CORRECTION", "PAPER")).isZero();
        assertThat(policy.feeScheduleOn(LocalDate.of(2022, 3, 31))).isEmpty();
    }
}
