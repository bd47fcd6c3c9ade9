package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.PauseStrategy;

/** What becomes of the days of a pausable clock once the requester has answered (domain 6.3). */
sealed interface AfterPause permits PauseAndResume, RestartOnComplete {

    /** From which first day the clock counts, and which of the pauses it still leaves out. */
    Run run(DayCount days, int allowed, LocalDate startedOn, List<Pause> pauses);

    /** How a clock runs in the end. */
    record Run(LocalDate countedFrom, List<Pause> leftOut) {

        LocalDate dueOn(DayCount days, int allowed) {
            LocalDate day = countedFrom;
            for (int left = allowed; left > 0; ) {
                day = day.plusDays(1);
                for (Pause pause : leftOut) {
                    if (pause.covers(day)) {
                        day = pause.to().plusDays(1);
                    }
                }
                if (days.counts(day)) {
                    left--;
                }
            }
            return day;
        }
    }

    static AfterPause of(PauseStrategy strategy) {
        return switch (strategy) {
            case PAUSE_RESUME -> new PauseAndResume();
            case RESTART_ON_COMPLETE -> new RestartOnComplete();
        };
    }
}
