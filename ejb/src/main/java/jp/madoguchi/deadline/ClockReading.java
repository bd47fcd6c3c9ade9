package jp.madoguchi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.PauseStrategy;
import jp.madoguchi.shared.ClockOfTheOffice;

/** A request's recorded segments, read on a given day in Tokyo. */
final class ClockReading {

    /** A clock's segments, in the order of time. */
    private record Row(List<ClockSegment> segments) {

        LocalDate startedOn() {
            return dayOf(segments.get(0).fromAt());
        }

        Promise promise() {
            return segments.get(0).promise();
        }

        ClockSegment last() {
            return segments.get(segments.size() - 1);
        }

        boolean stopped() {
            return !last().isOpen();
        }

        boolean paused() {
            return last().isOpen() && last().isPaused();
        }

        LocalDate asOf(LocalDate today) {
            return last().toAt().map(ClockReading::dayOf).orElse(today);
        }

        /** A pause that goes on ends today: the date shown is the one as if the requester answered today. */
        List<Pause> pauses(LocalDate today) {
            return segments.stream()
                    .filter(ClockSegment::isPaused)
                    .map(segment -> pause(segment, today))
                    .toList();
        }

        private static Pause pause(ClockSegment segment, LocalDate today) {
            LocalDate from = dayOf(segment.fromAt());
            LocalDate to = segment.toAt().map(ClockReading::dayOf).orElse(today.isBefore(from) ? from : today);
            return new Pause(from, to, "deadline.span.paused." + segment.reason());
        }
    }

    private final Row target;
    private final Optional<Row> art39;
    private final LocalDate today;
    private final DayCounts dayCounts;
    private final int ceilingDays;

    ClockReading(List<ClockSegment> segments, LocalDate today, DayCounts dayCounts, int ceilingDays) {
        this.target = row(segments, ClockCode.TARGET).orElseThrow();
        this.art39 = row(segments, ClockCode.ART39);
        this.today = today;
        this.dayCounts = dayCounts;
        this.ceilingDays = ceilingDays;
    }

    /** The day an instant falls on in Tokyo. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ClockOfTheOffice.TOKYO);
    }

    private static Optional<Row> row(List<ClockSegment> segments, ClockCode clock) {
        List<ClockSegment> own = segments.stream()
                .filter(segment -> segment.clock().equals(clock.code()))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Row(own));
    }

    LocalDate targetOn() {
        return targetClock().dueOn(target.startedOn(), target.pauses(today));
    }

    Optional<LocalDate> art39On() {
        return art39.map(row -> art39Clock(row).dueOn(row.startedOn()));
    }

    Optional<LocalDate> suitPossibleFrom() {
        return art39.map(row -> Art39.suitPossibleFrom(row.startedOn()));
    }

    boolean paused() {
        return target.paused();
    }

    List<ClockFace> faces() {
        List<ClockFace> faces = new ArrayList<>();
        faces.add(pausable(ClockCode.TARGET, targetClock(), target.promise().rule()));
        art39.ifPresent(row -> faces.add(unpausable(row)));
        PausableClock ceiling =
                new PausableClock(dayCounts.of(ClockCode.CEILING), ceilingDays, PauseStrategy.PAUSE_RESUME);
        faces.add(pausable(ClockCode.CEILING, ceiling, "policy: targets.ceilingDays"));
        return faces;
    }

    private PausableClock targetClock() {
        Promise promise = target.promise();
        return new PausableClock(dayCounts.of(ClockCode.TARGET), promise.allowedDays(), promise.strategy());
    }

    private UnpausableClock art39Clock(Row row) {
        return new UnpausableClock(dayCounts.of(ClockCode.ART39), row.promise().allowedDays());
    }

    private ClockFace pausable(ClockCode code, PausableClock clock, String rule) {
        LocalDate startedOn = target.startedOn();
        List<Pause> pauses = target.pauses(today);
        return new ClockFace(
                code.code(),
                startedOn,
                clock.dueOn(startedOn, pauses),
                true,
                target.paused(),
                target.stopped(),
                clock.remaining(startedOn, pauses, target.asOf(today)),
                clock.spans(startedOn, pauses, rule));
    }

    private ClockFace unpausable(Row row) {
        UnpausableClock clock = art39Clock(row);
        return new ClockFace(
                ClockCode.ART39.code(),
                row.startedOn(),
                clock.dueOn(row.startedOn()),
                false,
                false,
                row.stopped(),
                clock.remaining(row.startedOn(), row.asOf(today)),
                clock.spans(row.startedOn(), row.promise().rule()));
    }
}
