package jp.madoguchi.web.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptsTest {

    private static final String SOMEBODY = "192.0.2.1";
    private static final int ALLOWED = 20;

    private final MovingClock clock = new MovingClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void some_wrong_codes_are_forgiven_and_many_are_not() {
        tryWrongly(SOMEBODY, ALLOWED - 1);
        assertThat(attempts.waitOf(SOMEBODY)).isEmpty();

        tryWrongly(SOMEBODY, 1);

        assertThat(attempts.waitOf(SOMEBODY)).hasValue(Duration.ofMinutes(10));
    }

    @Test
    void whoever_waits_may_try_again() {
        tryWrongly(SOMEBODY, ALLOWED);

        clock.now = clock.now.plus(Duration.ofMinutes(10));

        assertThat(attempts.waitOf(SOMEBODY)).isEmpty();
        tryWrongly(SOMEBODY, 1);
        assertThat(attempts.waitOf(SOMEBODY)).isEmpty();
    }

    @Test
    void others_are_not_slowed_down() {
        tryWrongly(SOMEBODY, ALLOWED);

        assertThat(attempts.waitOf("192.0.2.2")).isEmpty();
    }

    @Test
    void addresses_of_one_ipv6_network_count_together() {
        tryWrongly("2001:db8:1:2::1", ALLOWED);

        assertThat(attempts.waitOf("2001:db8:1:2:ffff::9")).isPresent();
        assertThat(attempts.waitOf("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void only_so_many_addresses_are_remembered() {
        tryWrongly(SOMEBODY, ALLOWED);

        for (int other = 0; other < 10_000; other++) {
            attempts.wrong("198.51." + other / 250 + "." + other % 250);
        }

        assertThat(attempts.waitOf(SOMEBODY)).isEmpty();
    }

    private void tryWrongly(String address, int times) {
        for (int time = 0; time < times; time++) {
            attempts.wrong(address);
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
