package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;

/** What was left is left: the days of the pause are taken out. The model is Art. 83(1), proviso, for public bodies. */
record PauseAndResume() implements AfterPause {

    @Override
    public Run run(DayCount days, int allowed, LocalDate startedOn, List<Pause> pauses) {
        return new Run(startedOn, pauses);
    }
}
