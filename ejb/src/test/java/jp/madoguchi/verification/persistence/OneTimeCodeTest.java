package jp.madoguchi.verification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.persistence.OneTimeCode.Entry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final String RIGHT = "a".repeat(64);
    private static final String WRONG = "b".repeat(64);

    private final OneTimeCode code =
            new OneTimeCode(UUID.randomUUID(), new RequestReference("M-2026-000001"), RIGHT, NOON);

    @Test
    void the_right_code_is_good_once() {
        assertThat(code.enter(RIGHT, NOON)).isEqualTo(Entry.RIGHT);
        assertThat(code.enter(RIGHT, NOON)).isEqualTo(Entry.SPENT);
    }

    @Test
    void the_fifth_wrong_try_ends_it_even_for_the_right_code() {
        for (int left = 4; left > 0; left--) {
            assertThat(code.enter(WRONG, NOON)).isEqualTo(Entry.WRONG);
            assertThat(code.triesLeft()).isEqualTo(left);
        }

        assertThat(code.enter(WRONG, NOON)).isEqualTo(Entry.SPENT);
        assertThat(code.enter(RIGHT, NOON)).isEqualTo(Entry.SPENT);
    }

    @Test
    void the_right_code_is_still_good_after_four_wrong_tries() {
        for (int tries = 0; tries < 4; tries++) {
            code.enter(WRONG, NOON);
        }

        assertThat(code.enter(RIGHT, NOON)).isEqualTo(Entry.RIGHT);
    }

    @Test
    void it_is_good_for_less_than_ten_minutes() {
        Instant tenMinutesLater = NOON.plus(Duration.ofMinutes(10));

        assertThat(code.enter(RIGHT, tenMinutesLater)).isEqualTo(Entry.SPENT);
        assertThat(code.enter(RIGHT, tenMinutesLater.minusMillis(1))).isEqualTo(Entry.RIGHT);
    }
}
