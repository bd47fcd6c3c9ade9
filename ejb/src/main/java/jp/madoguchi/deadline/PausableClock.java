package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.PauseStrategy;

/** A clock that stands still while the requester has the ball: the internal target C-SLA and the ceiling C-MAX. */
final class PausableClock {

    private final DayCount days;
    private final int allowed;
    private final AfterPause afterPause;

    PausableClock(DayCount days, int allowed, PauseStrategy strategy) {
        this.days = days;
        this.allowed = allowed;
        this.afterPause = AfterPause.of(strategy);
    }

    /** @param pauses in the order of time; one that goes on ends today */
    LocalDate dueOn(LocalDate startedOn, List<Pause> pauses) {
        return run(startedOn, pauses).dueOn(days, allowed);
    }

    /** Days left on this day, or how many have gone by since it was due, as a negative number. */
    int remaining(LocalDate startedOn, List<Pause> pauses, LocalDate asOf) {
        LocalDate due = dueOn(startedOn, pauses);
        return asOf.isAfter(due) ? -counted(due, asOf, pauses) : counted(asOf, due, pauses);
    }

    /** How the date came about, day for day from the start. */
    List<CountedSpan> spans(LocalDate startedOn, List<Pause> pauses, String rule) {
        AfterPause.Run run = run(startedOn, pauses);
        SpanBuilder spans = new SpanBuilder(days, startedOn, rule);
        LocalDate due = run.dueOn(days, allowed);
        for (LocalDate day = startedOn.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            LocalDate today = day;
            pauses.stream()
                    .filter(pause -> pause.covers(today))
                    .findFirst()
                    .ifPresentOrElse(
                            pause -> spans.paused(today, pause),
                            () -> spans.ordinary(today, today.isAfter(run.countedFrom())));
        }
        return spans.list();
    }

    private AfterPause.Run run(LocalDate startedOn, List<Pause> pauses) {
        return afterPause.run(days, allowed, startedOn, pauses);
    }

    private int counted(LocalDate first, LocalDate last, List<Pause> pauses) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> days.counts(day) && pauses.stream().noneMatch(pause -> pause.covers(day)))
                .count();
    }
}
