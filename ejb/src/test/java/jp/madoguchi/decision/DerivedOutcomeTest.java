package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedOutcomeTest {

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GRANT                       | FULL
            GRANT GRANT                 | FULL
            GRANT NOT_HELD              | FULL
            NOT_HELD NOT_HELD           | NOT_HELD
            GRANT WITHHOLD              | PARTIAL
            GRANT GRANT_MASKED          | PARTIAL
            GRANT_MASKED                | PARTIAL
            GRANT_MASKED GRANT_MASKED   | PARTIAL
            GRANT_MASKED WITHHOLD       | PARTIAL
            GRANT ALT                   | PARTIAL
            GRANT_MASKED NOT_HELD       | PARTIAL
            WITHHOLD                    | REFUSED
            WITHHOLD NOT_HELD           | REFUSED
            ALT                         | ALT_MEASURE
            ALT WITHHOLD                | ALT_MEASURE
            ALT NOT_HELD                | ALT_MEASURE
            """)
    void lines_lead_to_an_outcome(String lines, ItemOutcome outcome) {
        assertThat(DerivedOutcome.of(dispositions(lines))).contains(outcome);
    }

    @Test
    void without_lines_there_is_no_outcome() {
        assertThat(DerivedOutcome.of(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: refusal for Art. 39 {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GRANT WITHHOLD     | true
            WITHHOLD           | true
            GRANT GRANT_MASKED | false
            NOT_HELD           | false
            ALT                | false
            """)
    void anything_withheld_opens_the_way_to_court(String lines, boolean refusal) {
        assertThat(DerivedOutcome.isRefusalForArt39(dispositions(lines))).isEqualTo(refusal);
    }

    private static List<Disposition> dispositions(String lines) {
        return Arrays.stream(lines.split(" ")).map(Disposition::valueOf).toList();
    }
}
