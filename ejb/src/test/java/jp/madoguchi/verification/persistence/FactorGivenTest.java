package jp.madoguchi.verification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorGivenTest {

    private static final String HERE = "a keyed hash";
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private final FactorGiven given =
            new FactorGiven(new RequestReference("M-2026-000001"), "REGISTERED_MAIL_CODE", NOON, HERE);

    @Test
    void it_counts_for_fifteen_minutes() {
        assertThat(given.isFreshAt(NOON, HERE)).isTrue();
        assertThat(given.isFreshAt(NOON.plus(Duration.ofMinutes(15)), HERE)).isTrue();
    }

    @Test
    void it_does_not_count_a_moment_longer() {
        assertThat(given.isFreshAt(NOON.plus(Duration.ofMinutes(15)).plusMillis(1), HERE))
                .isFalse();
    }

    @Test
    void what_was_shown_at_one_place_counts_at_no_other() {
        assertThat(given.isFreshAt(NOON, "another keyed hash")).isFalse();
    }
}
