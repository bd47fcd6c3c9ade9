package jp.madoguchi.notification.mail;

import java.time.Duration;

/** How long to wait before a notice is tried again: five seconds, doubled each time, never more than five minutes. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    private BackOff() {}

    /** @param attempts how often it has been tried in vain */
    public static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
