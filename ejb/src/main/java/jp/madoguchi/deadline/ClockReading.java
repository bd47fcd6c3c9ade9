package jp.madoguchi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.shared.ClockOfTheOffice;

/** A request's recorded segments, read on a given day in Tokyo. */
final class ClockReading {

    private final Map<String, ClockRow> rows;
    private final LocalDate today;
    private final DayCounts dayCounts;

    ClockReading(List<ClockSegment> segments, LocalDate today, DayCounts dayCounts) {
        this.rows = rows(segments);
        this.today = today;
        this.dayCounts = dayCounts;
    }

    /** The day an instant falls on in Tokyo. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ClockOfTheOffice.TOKYO);
    }

    private static Map<String, ClockRow> rows(List<ClockSegment> segments) {
        Map<String, List<ClockSegment>> byClock = new TreeMap<>(
                Comparator.<String, ClockCode>comparing(ClockCode::of).thenComparing(code -> code));
        segments.forEach(segment -> byClock.computeIfAbsent(segment.clock(), clock -> new ArrayList<>())
                .add(segment));
        Map<String, ClockRow> rows = new TreeMap<>(((TreeMap<String, ?>) byClock).comparator());
        byClock.forEach((code, own) -> rows.put(code, new ClockRow(code, own)));
        return rows;
    }

    /** The day to work to: the earliest that still stands of our target, a provisional stop and other regimes. */
    LocalDate targetOn() {
        ClockRow target = row(ClockCode.TARGET).orElseThrow();
        return rows.values().stream()
                .filter(row -> row == target || isWorkedTo(row))
                .map(this::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isWorkedTo(ClockRow row) {
        return !row.stopped() && (row.clock() == ClockCode.PROVISIONAL_STOP || row.clock() == ClockCode.FOREIGN);
    }

    Optional<LocalDate> art39On() {
        return row(ClockCode.ART39).map(this::dueOn);
    }

    /** The last day on which the requester may answer; nothing while nothing is asked of them. */
    Optional<LocalDate> answerBy() {
        return row(ClockCode.SUPPLEMENT).filter(row -> !row.stopped()).map(this::dueOn);
    }

    Optional<LocalDate> suitPossibleFrom() {
        return row(ClockCode.ART39).map(row -> Art39.suitPossibleFrom(row.startedOn()));
    }

    boolean paused() {
        return row(ClockCode.TARGET).orElseThrow().paused();
    }

    /** When each clock is due, by its code. */
    Map<String, LocalDate> openDates() {
        Map<String, LocalDate> dates = new TreeMap<>();
        rows.forEach((code, row) -> {
            if (!row.stopped()) {
                dates.put(code, dueOn(row));
            }
        });
        return dates;
    }

    List<ClockFace> faces() {
        return rows.values().stream()
                .map(row -> row.pausable() ? pausable(row) : unpausable(row))
                .toList();
    }

    private Optional<ClockRow> row(ClockCode clock) {
        return Optional.ofNullable(rows.get(clock.code()));
    }

    private LocalDate dueOn(ClockRow row) {
        return row.pausable()
                ? pausableClock(row).dueOn(row.startedOn(), row.pauses(today))
                : unpausableClock(row).dueOn(row.startedOn());
    }

    private PausableClock pausableClock(ClockRow row) {
        return new PausableClock(
                days(row), row.promise().allowedDays(), row.promise().strategy());
    }

    private UnpausableClock unpausableClock(ClockRow row) {
        return new UnpausableClock(days(row), row.promise().allowedDays());
    }

    private DayCount days(ClockRow row) {
        return dayCounts.of(row.clock());
    }

    private ClockFace pausable(ClockRow row) {
        PausableClock clock = pausableClock(row);
        List<Pause> pauses = row.pauses(today);
        return face(
                row,
                clock.remaining(row.startedOn(), pauses, row.asOf(today)),
                clock.spans(row.startedOn(), pauses, row.promise().rule()));
    }

    private ClockFace unpausable(ClockRow row) {
        UnpausableClock clock = unpausableClock(row);
        return face(
                row,
                clock.remaining(row.startedOn(), row.asOf(today)),
                clock.spans(row.startedOn(), row.promise().rule()));
    }

    private ClockFace face(ClockRow row, int remaining, List<CountedSpan> spans) {
        LocalDate due = dueOn(row);
        return new ClockFace(
                row.code(),
                row.startedOn(),
                due,
                row.pausable(),
                row.paused(),
                row.stopped(),
                remaining,
                row.clock().countedIn(),
                row.promise().rule(),
                days(row).knows(due),
                spans);
    }
}
