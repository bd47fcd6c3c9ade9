package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are right each for itself and wrong together stop the start with one line that names the place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyContradictionsTest {

    private static final String RULE_SETS = "rule-sets.json";
    private static final String FEES = "fee-schedules.json";
    private static final String REGIMES = "regimes.json";

    @TempDir
    Path directory;

    private PolicyDirectory files;

    @BeforeEach
    void copy_of_what_is_delivered() {
        files = PolicyDirectory.in(directory);
    }

    @Test
    void joint_use_without_anybody_responsible_is_refused() {
        files = withoutResponsibleParty();

        assertRefused("recipients.json", "jointUseResponsibleParty: it has to be named");
    }

    @Test
    void without_joint_use_nobody_has_to_be_responsible() {
        files = withoutResponsibleParty();
        files.replaceAfter("recipients.json", "\"S07\"", "JOINT_USE", "PROCESSOR");

        assertThatCode(files::read).doesNotThrowAnyException();
    }

    @Test
    void a_processor_is_no_third_party_so_provision_to_it_cannot_be_stoppable() {
        files.replaceAfter("recipients.json", "\"S06\"", "\"stoppable\": false", "\"stoppable\": true");

        assertRefused("recipients.json", "recipients[10]", "Art. 27(5)");
    }

    @Test
    void a_recipient_that_is_there_twice_is_refused() {
        files.replace("recipients.json", "\"R02\"", "\"R01\"");

        assertRefused("recipients.json", "[1].code", "R01");
    }

    @Test
    void a_control_for_an_unknown_purpose_is_refused() {
        files.replace("preference-controls.json", "\"P18\"", "\"P21\"");

        assertRefused("preference-controls.json", "[0].purposes", "P21");
    }

    @Test
    void a_control_with_an_unknown_level_of_proof_is_refused() {
        files.replace("preference-controls.json", "\"A1\"", "\"A5\"");

        assertRefused("preference-controls.json", "[0]", "A0 to A4");
    }

    @Test
    void the_trail_is_kept_for_five_years_at_least() {
        files.replaceAfter("retention.json", "\"AUDIT_EVENT\"", "\"P5Y\"", "\"P4Y\"");

        assertRefused("retention.json", "[3].keep", "five years");
    }

    @Test
    void a_suit_never_makes_a_period_shorter() {
        files.replaceAfter("retention.json", "\"LEDGER\"", "\"P5Y\"", "\"P2Y\"");

        assertRefused("retention.json", "[0].withLitigation", "never makes a period shorter");
    }

    @Test
    void the_law_says_how_long_records_of_provision_are_kept_at_least() {
        files.replaceAfter("retention.json", "\"PROVISION_RECORD\"", "\"P3Y\"", "\"P2Y\"");

        assertRefused("retention.json", "[6].keep", "three years");
    }

    @Test
    void proofs_of_erasure_and_figures_are_kept_for_good() {
        files.replaceAfter("retention.json", "\"TOMBSTONE\"", "\"keep\": null", "\"keep\": \"P9Y\"");

        assertRefused("retention.json", "[5].keep", "for good");
    }

    @Test
    void disclosed_files_are_not_kept_for_good() {
        files.replaceAfter("retention.json", "\"DISCLOSURE_PACKAGE\"", "\"P30D\"", "null");

        assertRefused("retention.json", "[1].keep", "not kept for good");
    }

    @Test
    void a_period_runs_from_the_day_the_job_counts_from() {
        files.replaceAfter("retention.json", "\"LEDGER\"", "\"CLOSED\"", "\"RECORDED\"");

        assertRefused("retention.json", "[0].from", "counted from CLOSED");
    }

    @Test
    void a_promise_to_pupils_cannot_be_taken_back() {
        files.replaceAfter("purposes.json", "\"P17\"", "\"forbiddenForPupils\": true", "\"forbiddenForPupils\": false");

        assertRefused("purposes.json", "[16].forbiddenForPupils", "pupils");
    }

    @Test
    void advertising_cannot_be_on_for_pupils() {
        files.replaceAfter("preference-controls.json", "INTEREST_ADS", "Pupils\": true", "Pupils\": false");

        assertRefused("preference-controls.json", "[0].forcedOffForPupils", "INTEREST_ADS");
    }

    @Test
    void a_channel_that_serves_only_what_is_forbidden_for_pupils_cannot_be_on_for_them() {
        files.replaceAfter("preference-controls.json", "PROMO_POST", "Pupils\": true", "Pupils\": false");

        assertRefused("preference-controls.json", "[4].forcedOffForPupils", "PROMO_POST");
    }

    @Test
    void a_fee_for_a_correction_is_refused() {
        files.feeForPaper("2027-1", LocalDate.of(2027, 1, 1), 1000)
                .replaceAfter(FEES, "\"2027-1\"", "\"DISCLOSURE\"", "\"CORRECTION\"");

        assertRefused(FEES, "[1]", "CORRECTION", "Art. 38");
    }

    @Test
    void a_fee_that_counts_before_it_is_published_is_refused() {
        files.replace(FEES, "\"effectiveFrom\": \"2022-04-01\"", "\"effectiveFrom\": \"2022-03-31\"");

        assertRefused(FEES, "[0]", "publication");
    }

    @Test
    void a_fee_that_cannot_be_paid_is_refused() {
        files.replace(FEES, "\"amounts\": {}", "\"amounts\": { \"DISCLOSURE\": { \"PAPER\": 500 } }");

        assertRefused(FEES, "[0]", "payment");
    }

    @Test
    void a_fee_below_nothing_and_one_for_an_unknown_method_are_refused() {
        files.replace(FEES, "\"amounts\": {}", "\"amounts\": { \"DISCLOSURE\": { \"PAPER\": -1 } }");
        assertRefused(FEES, "[0]", "DISCLOSURE.PAPER");

        files.replace(FEES, "\"PAPER\": -1", "\"FAX\": 1");
        assertRefused(FEES, "[0]", "DISCLOSURE.FAX");
    }

    @Test
    void two_schedules_from_the_same_day_on_are_refused() {
        files.feeForPaper("2022-2", LocalDate.of(2022, 4, 1), 1000);

        assertRefused(FEES, "[1].effectiveFrom", "2022-1");
    }

    @Test
    void two_organisations_with_the_same_domain_are_refused() {
        files.replace("tenants.json", "\"aoba-es.example.jp\"]", "\"acme.example.jp\"]");

        assertRefused("tenants.json", "[1].domains", "acme.example.jp");
    }

    @Test
    void a_domain_that_is_none_is_refused() {
        files.replace("tenants.json", "[\"acme.example.jp\"]", "[\"Acme.example.jp\"]");

        assertRefused("tenants.json", "[0]", "Acme.example.jp");
    }

    @Test
    void rule_sets_that_overlap_are_refused() {
        files.amendmentInForceFrom(LocalDate.of(2028, 7, 1)).replace(RULE_SETS, "\"2028-06-30\"", "\"2028-07-01\"");

        assertRefused(RULE_SETS, "AMEND_2026.effectiveFrom", "APPI_PRIVATE_2022 is still in force");
    }

    @Test
    void a_gap_between_rule_sets_is_refused() {
        files.amendmentInForceFrom(LocalDate.of(2028, 7, 1)).replace(RULE_SETS, "\"2028-06-30\"", "\"2028-06-29\"");

        assertRefused(RULE_SETS, "APPI_PRIVATE_2022.effectiveTo", "2028-07-01");
    }

    @Test
    void a_rule_set_in_force_without_its_day_is_refused() {
        files.replace(RULE_SETS, "ENACTED_NOT_IN_FORCE", "IN_FORCE");

        assertRefused(RULE_SETS, "[1]", "effectiveFrom");
    }

    @Test
    void a_rule_that_no_code_knows_is_refused() {
        files.replace(RULE_SETS, "\"UNDER16_UNCONDITIONAL_STOP\"", "\"UNDER16_UNCONDITONAL_STOP\"");

        assertRefused(RULE_SETS, "[1].rules[4].code", "UNDER16_UNCONDITONAL_STOP");
    }

    @Test
    void a_rule_set_of_an_unknown_regime_is_refused() {
        files.replace(RULE_SETS, "\"regime\": \"APPI_PRIVATE\"", "\"regime\": \"APPI\"");

        assertRefused(RULE_SETS, "[0].regime", "APPI");
    }

    @Test
    void nothing_in_force_is_refused() {
        files.replace(RULE_SETS, "\"status\": \"IN_FORCE\"", "\"status\": \"DRAFT\"");

        assertRefused(RULE_SETS, "APPI_PRIVATE");
    }

    @Test
    void a_regime_line_for_an_unknown_kind_is_refused() {
        files.replace(REGIMES, "\"kind\": \"COMPLAINT\"", "\"kind\": \"COMPLAINTS\"");

        assertRefused(REGIMES, "[12].kind", "COMPLAINTS");
    }

    @Test
    void a_regime_line_that_is_there_twice_is_refused() {
        files.replace(REGIMES, "\"kind\": \"COMPLAINT\"", "\"kind\": \"ERASURE\"");

        assertRefused(REGIMES, "[12]", "APPI_PRIVATE ERASURE");
    }

    @Test
    void a_ground_is_never_borrowed_from_another_regime() {
        files.replace(REGIMES, "\"GDPR-12-5\", \"GDPR-17-3\"", "\"GDPR-12-5\", \"CCPA-105-D\"");

        assertRefused(REGIMES, "lines[16].grounds", "CCPA-105-D");
    }

    @Test
    void a_foreign_regime_without_its_number_of_days_is_refused() {
        files.replaceAfter(
                REGIMES,
                "\"regime\": \"CCPA\",\n      \"kind\"",
                "{ \"value\": 45, \"unit\": \"CALENDAR_DAY\", \"legal\": true }",
                "null");

        assertRefused(REGIMES, "lines[18]", "respond");
    }

    @Test
    void the_home_regime_cannot_allow_a_fee_for_erasure() {
        files.replaceAfter(REGIMES, "\"kind\": \"ERASURE\"", "\"allowed\": false", "\"allowed\": true");

        assertRefused(REGIMES, "lines[5].fee", "ERASURE", "Art. 38");
    }

    @Test
    void targets_for_unknown_recipients_and_categories_are_refused() {
        files.replace("targets.json", "\"R08\"", "\"R18\"");
        assertRefused("targets.json", "provisionalStop.recipients", "R18");

        files.replace("targets.json", "\"C1b\"", "\"C1z\"");
        assertRefused("targets.json", "contactData.categories", "C1z");
    }

    @Test
    void an_age_of_filing_alone_above_majority_is_refused() {
        files.replace("identity-rules.json", "\"filingAloneFrom\": 15", "\"filingAloneFrom\": 19");

        assertRefused("identity-rules.json", "filingAloneFrom");
    }

    @Test
    void two_levels_for_the_same_are_refused() {
        files.replace("identity-rules.json", "\"scope\": \"SENSITIVE\"", "\"scope\": \"ANY\"");

        assertRefused("identity-rules.json", "DISCLOSURE ANY");
    }

    @Test
    void a_text_that_counts_before_customers_were_told_is_refused() {
        files.replace("texts/v3.json", "\"effectiveFrom\": \"2022-06-17\"", "\"effectiveFrom\": \"2022-06-16\"");

        assertRefused("texts/v3.json", "notifiedOn");
    }

    @Test
    void a_text_without_its_words_is_refused() {
        files.delete("texts/privacy-policy-v3.txt");

        assertRefused("texts/v3.json", "textFile", "privacy-policy-v3.txt");
    }

    @Test
    void a_text_outside_the_folder_is_refused() {
        files.replace("texts/v3.json", "\"privacy-policy-v3.txt\"", "\"../../secret.txt\"");

        assertRefused("texts/v3.json", "textFile");
    }

    @Test
    void a_version_that_is_not_named_like_its_file_is_refused() {
        files.replace("texts/v3.json", "\"version\": \"v3\"", "\"version\": \"v4\"");

        assertRefused("texts/v3.json", "version", "v4");
    }

    @Test
    void two_procedures_from_the_same_day_on_are_refused() {
        files.copy("procedures/2022-1.json", "procedures/2022-2.json")
                .replace("procedures/2022-2.json", "\"2022-1\"", "\"2022-2\"");

        assertRefused("procedures/2022-2.json", "effectiveFrom", "2022-1");
    }

    @Test
    void a_stray_file_in_a_folder_is_refused() {
        files.write("tenants/more.json", "[]");

        assertRefused("tenants/more.json", "nothing reads");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        files.replace(FEES, "\"publishedOn\": \"2022-04-01\"", "\"publishedOn\": \"2022-02-30\"");

        assertRefused(FEES, "[0].publishedOn", "2022-02-30");
    }

    @Test
    void a_period_that_is_none_is_refused() {
        files.replace("retention.json", "\"P3Y\"", "\"3 years\"");
        assertRefused("retention.json", "[0].keep");

        files.replace("retention.json", "\"3 years\"", "\"P0D\"");
        assertRefused("retention.json", "[0]", "longer than nothing");
    }

    @Test
    void something_kept_without_a_rule_is_refused() {
        String retention = PolicyDirectory.textOf(PolicyDirectory.DELIVERED.resolve("retention.json"));
        int last = retention.lastIndexOf(",\n  {");
        files.write("retention.json", retention.substring(0, last) + "\n]\n");

        assertRefused("retention.json", "STATISTICS");
    }

    private PolicyDirectory withoutResponsibleParty() {
        String recipients = PolicyDirectory.textOf(PolicyDirectory.DELIVERED.resolve("recipients.json"));
        int from = recipients.indexOf("\"jointUseResponsibleParty\"");
        int to = recipients.indexOf("\"recipients\"", from);
        return files.write(
                "recipients.json",
                recipients.substring(0, from) + "\"jointUseResponsibleParty\": null,\n  " + recipients.substring(to));
    }

    private void assertRefused(String file, String... hints) {
        assertThatThrownBy(files::read)
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("Policy file " + file + " is refused")
                .hasMessageContainingAll(hints)
                .message()
                .doesNotContain("\n");
    }
}
