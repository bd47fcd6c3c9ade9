package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock that nothing pauses: the two weeks of Art. 39. There is deliberately no way to tell it of a pause; whether a
 * defective request starts it is arguable, so it always does (domain 6.2).
 */
final class UnpausableClock {

    private final DayCount days;
    private final int allowed;

    UnpausableClock(DayCount days, int allowed) {
        this.days = days;
        this.allowed = allowed;
    }

    LocalDate dueOn(LocalDate startedOn) {
        return days.after(startedOn, allowed);
    }

    /** Days left on this day, or how many have gone by since it was due, as a negative number. */
    int remaining(LocalDate startedOn, LocalDate asOf) {
        LocalDate due = dueOn(startedOn);
        return asOf.isAfter(due) ? -days.between(due, asOf) : days.between(asOf, due);
    }

    List<CountedSpan> spans(LocalDate startedOn, String rule) {
        SpanBuilder spans = new SpanBuilder(days, startedOn, rule);
        LocalDate due = dueOn(startedOn);
        startedOn.plusDays(1).datesUntil(due.plusDays(1)).forEach(day -> spans.ordinary(day, true));
        return spans.list();
    }
}
