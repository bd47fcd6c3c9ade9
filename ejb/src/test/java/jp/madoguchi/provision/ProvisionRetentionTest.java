package jp.madoguchi.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.provision.ProvisionRetention.Counted;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a record is kept (RULE 21, 25). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionRetentionTest {

    private final Period usual = Policy.readFrom(PolicyDirectory.DELIVERED)
            .retention(Kept.PROVISION_RECORD)
            .keep();

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 2030-02-01", "BATCH, 2030-02-01", "CONTRACT_SUBSTITUTE, 2028-02-01"})
    void a_contract_is_kept_for_a_year_and_every_other_record_for_three(RecordedAs way, LocalDate until) {
        assertThat(new Counted(LocalDate.of(2027, 2, 1), way, false, 1).until(usual))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, false", "BATCH, true", "CONTRACT_SUBSTITUTE, true"})
    void the_last_provision_of_a_series_counts_for_all_of_it(RecordedAs way, boolean series) {
        assertThat(way.isOfSeries()).isEqualTo(series);
    }
}
