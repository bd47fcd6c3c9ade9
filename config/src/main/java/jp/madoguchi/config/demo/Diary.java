package jp.madoguchi.config.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.config.launcher.ClockFile;
import jp.madoguchi.config.launcher.Progress;

/** What happened on which day, played in order while the application's clock is held at each entry's time. */
final class Diary {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int REPORT_EVERY = 60;

    private record Entry(Instant at, int order, Runnable what) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Clock real = Clock.system(TOKYO);
    private final Instant today = real.instant();

    /**
     * Writes an entry down.
     *
     * @param daysAgo 0 is today; an entry that would lie in the future happens a minute ago
     */
    void on(int daysAgo, LocalTime time, Runnable what) {
        LocalDate day = today.atZone(TOKYO).toLocalDate().minusDays(daysAgo);
        Instant planned = day.atTime(time).atZone(TOKYO).toInstant();
        Instant latest = today.minus(Duration.ofMinutes(1));
        entries.add(new Entry(planned.isAfter(latest) ? latest : planned, entries.size(), what));
    }

    LocalDate dateOf(int daysAgo) {
        return today.atZone(TOKYO).toLocalDate().minusDays(daysAgo);
    }

    /** The first weekday on or after this many days ago, but never later than today: staff do not work on weekends. */
    int workingDay(int daysAgo) {
        LocalDate day = today.atZone(TOKYO).toLocalDate().minusDays(daysAgo);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Math.max(0, daysAgo - 2);
            case SUNDAY -> Math.max(0, daysAgo - 1);
            default -> daysAgo;
        };
    }

    void play(ClockFile clock, Progress progress) {
        entries.sort(Comparator.comparing(Entry::at).thenComparingInt(Entry::order));
        int done = 0;
        try {
            for (Entry entry : entries) {
                clock.shift(Duration.between(real.instant(), entry.at()));
                entry.what().run();
                done++;
                if (done % REPORT_EVERY == 0) {
                    progress.tell("demo data", done + " of " + entries.size() + " steps");
                }
            }
        } finally {
            clock.reset();
        }
    }
}
