package jp.madoguchi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The only place that reads the time. Days are counted in Tokyo, whatever zone the server stands in. When {@code
 * MADOGUCHI_CLOCK_FILE} names a file, the ISO duration in it shifts the clock: that is how the demo lays down a history
 * and how tests let days pass.
 */
@ApplicationScoped
public class ClockOfTheOffice {

    /** Where days begin and end for every date this system shows or counts. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Produces
    @ApplicationScoped
    Clock clock() {
        String file = System.getenv("MADOGUCHI_CLOCK_FILE");
        Clock real = Clock.system(TOKYO);
        return file == null || file.isBlank() ? real : new Shifted(real, Path.of(file));
    }

    private static final class Shifted extends Clock {

        private final Clock real;
        private final Path file;

        Shifted(Clock real, Path file) {
            this.real = real;
            this.file = file;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(real.withZone(zone), file);
        }

        @Override
        public Instant instant() {
            return real.instant().plus(shift());
        }

        private Duration shift() {
            try {
                return Files.exists(file)
                        ? Duration.parse(Files.readString(file).strip())
                        : Duration.ZERO;
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The clock file cannot be read", unreadable);
            }
        }
    }
}
