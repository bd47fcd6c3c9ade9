package jp.madoguchi.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "6, 160", "7, 300", "8, 300", "100000, 300"})
    void each_failure_doubles_the_wait_up_to_five_minutes(int attempts, long seconds) {
        assertThat(BackOff.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
