package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;

/** The day on which the request is complete counts as the day it came in. A target missed before then stays missed. */
record RestartOnComplete() implements AfterPause {

    @Override
    public Run run(DayCount days, int allowed, LocalDate startedOn, List<Pause> pauses) {
        LocalDate first = startedOn;
        for (Pause pause : pauses) {
            if (pause.from().isAfter(days.after(first, allowed))) {
                break;
            }
            first = pause.to();
        }
        return new Run(first, List.of());
    }
}
