package jp.madoguchi.web.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever tries receipt codes that do not exist (trust T-04). A code of 130 bits cannot be guessed; this spares
 * the database the trying. Only so many addresses are remembered, the longest silent one is forgotten first.
 */
@ApplicationScoped
public class Attempts {

    private static final int ALLOWED = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;
    private static final int NETWORK_BYTES = 8;

    private record Count(Instant since, int wrong) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Clock clock;

    @Inject
    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Attempts() {
        this(null);
    }

    /** How long this address has to wait, or nothing when it may try. */
    public synchronized Optional<Duration> waitOf(String address) {
        Count count = counts.get(networkOf(address));
        if (count == null || count.wrong() < ALLOWED) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), count.since().plus(WITHIN));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    public synchronized void wrong(String address) {
        Instant now = clock.instant();
        counts.compute(
                networkOf(address),
                (network, count) -> count == null || !now.isBefore(count.since().plus(WITHIN))
                        ? new Count(now, 1)
                        : new Count(count.since(), count.wrong() + 1));
    }

    // Whoever has one address of IPv6 has the 2^64 beside it.
    private static String networkOf(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
