package jp.madoguchi.web.console.fulfilment;

import java.util.Comparator;
import java.util.List;
import jp.madoguchi.fulfilment.StandingTask;

/** Which of the standing work of a request is somebody's next step. */
final class StandingDue {

    private StandingDue() {}

    /** Those that can be confirmed now, the next day first. */
    static List<StandingTask> among(List<StandingTask> all) {
        return all.stream()
                .filter(StandingTask::isToDo)
                .sorted(Comparator.comparing(StandingTask::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
