package jp.madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.ScopesForTests;
import jp.madoguchi.request.type.OptOutStop;
import jp.madoguchi.request.type.ThirdPartyStop;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeRulesTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ["OPTOUT"]                     | ["OPTOUT_STOP"]                     | OPTOUT
        : 0                            | : 60                                | oldestArrivalDays
        "http://account.example.jp/x"  | "https://account.example.jp/profile"| https
        "javascript:alert(1)"          | "https://account.example.jp/profile"| https
        ["DISCLOSURES"]                | ["ERASURE"]                         | DISCLOSURES
        "kindsOffered"                 | "kindsNotOffered"                   | kindsNotOffered
        """)
    void a_file_that_is_not_right_stops_the_start_and_is_named(String wrong, String right, String named) {
        PolicyDirectory changed = PolicyDirectory.in(directory).replace("intake.json", right, wrong);

        assertThatThrownBy(changed::read)
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("intake.json")
                .hasMessageContaining(named)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void an_organisation_that_files_an_opt_out_takes_a_word_out_of_the_file() {
        Policy filed = PolicyDirectory.in(directory)
                .replace("intake.json", "[\"OPTOUT_STOP\"]", "[]")
                .read();
        RequestType optOutStop = new OptOutStop(filed);

        assertThat(optOutStop.isOffered()).isTrue();
        assertThat(optOutStop.isOnForm()).isTrue();
    }

    @Test
    void a_stricter_table_of_levels_counts_at_once() {
        Policy stricter = PolicyDirectory.in(directory)
                .replaceAfter(
                        "identity-rules.json",
                        "\"kind\": \"TP_STOP\", \"scope\": \"MARKETING\"",
                        "\"minimum\": \"A1\"",
                        "\"minimum\": \"A3\"")
                .read();

        assertThat(new ThirdPartyStop(stricter).requiredLevel(ScopesForTests.ofRecipients("R07")))
                .isEqualTo(AssuranceLevel.A3);
    }
}
