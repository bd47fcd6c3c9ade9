package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;

/**
 * The segments of one clock, in the order of time. Of a clock that cannot be paused only the last run matters: the time
 * that the requester was given by the last letter.
 */
record ClockRow(String code, List<ClockSegment> segments) {

    ClockRow {
        segments = List.copyOf(segments);
    }

    ClockCode clock() {
        return ClockCode.of(code);
    }

    boolean pausable() {
        return last().isPausable();
    }

    LocalDate startedOn() {
        return ClockReading.dayOf(pausable() ? segments.get(0).fromAt() : last().fromAt());
    }

    /** What holds now: an extension or a changed rule began a segment of its own. */
    Promise promise() {
        return last().promise();
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
        List<Pause> pauses = new ArrayList<>();
        ClockSegment pausedFrom = null;
        for (ClockSegment segment : segments) {
            if (segment.isPaused() && pausedFrom == null) {
                pausedFrom = segment;
            }
            if (pausedFrom != null && (!segment.isPaused() || segment == last())) {
                LocalDate end = segment.isPaused()
                        ? segment.toAt().map(ClockReading::dayOf).orElse(today)
                        : ClockReading.dayOf(segment.fromAt());
                pauses.add(pause(pausedFrom, end));
                pausedFrom = null;
            }
        }
        return pauses;
    }

    /** Its reason is that of the step that began it, not of an extension granted meanwhile. */
    private static Pause pause(ClockSegment first, LocalDate end) {
        LocalDate from = ClockReading.dayOf(first.fromAt());
        return new Pause(from, end.isBefore(from) ? from : end, "deadline.span.paused." + first.reason());
    }
}
