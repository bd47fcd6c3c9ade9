package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.shared.RequestReference;

/** Counts the clocks of a request by the calendar in force and by another, and tells which dates differ. */
final class Recount {

    private final DayCounts before;
    private final DayCounts after;
    private final LocalDate today;

    Recount(OfficeCalendar inForce, OfficeCalendar other, LocalDate today) {
        this.before = by(inForce);
        this.after = by(other);
        this.today = today;
    }

    private static DayCounts by(OfficeCalendar calendar) {
        return new DayCounts(List.of(BusinessDays.on(calendar), new CalendarDays()));
    }

    /** The dates of one request that move; its running clocks only, for what has ended is past. */
    List<MovedDate> moves(List<ClockSegment> recorded, Optional<Promise> otherTarget) {
        Map<String, LocalDate> old = new ClockReading(recorded, today, before).openDates();
        List<MovedDate> moves = new ArrayList<>();
        changed(recorded, otherTarget).openDates().forEach((clock, newOn) -> {
            if (!newOn.equals(old.get(clock))) {
                moves.add(
                        new MovedDate(new RequestReference(recorded.get(0).reference()), clock, old.get(clock), newOn));
            }
        });
        return moves;
    }

    /** The clocks as they would stand. */
    ClockReading changed(List<ClockSegment> recorded, Optional<Promise> otherTarget) {
        List<ClockSegment> promised = recorded.stream()
                .map(segment -> otherTarget
                        .filter(promise -> isRunningTarget(segment))
                        .map(segment::as)
                        .orElse(segment))
                .toList();
        return new ClockReading(promised, today, after);
    }

    static boolean isRunningTarget(ClockSegment segment) {
        return segment.isOpen() && segment.clock().equals(ClockCode.TARGET.code());
    }
}
