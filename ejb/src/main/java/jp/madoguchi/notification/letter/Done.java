package jp.madoguchi.notification.letter;

import java.util.List;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.fulfilment.StandingReason;
import jp.madoguchi.fulfilment.StandingTask;

/**
 * What was carried out for an item, as a letter may tell it (domain 2.4, C1, U1, U6, V1): the tasks somebody confirmed, what
 * waits for its day, and who was told.
 */
public record Done(List<ExecutionTaskView> tasks, List<StandingTask> later, List<RecipientNotice> told) {

    public static final Done NOTHING = new Done(List.of(), List.of(), List.of());

    public Done {
        tasks = tasks.stream().filter(ExecutionTaskView::isConfirmed).toList();
        later = later.stream().filter(task -> !task.isCalledOff()).toList();
        told = List.copyOf(told);
    }

    Done ofItem(int number) {
        return new Done(
                tasks.stream().filter(task -> task.item() == number).toList(),
                later.stream().filter(task -> task.item() == number).toList(),
                told.stream().filter(notice -> notice.item() == number).toList());
    }

    /** Whether the letter can say day by day what was done. */
    boolean isDated() {
        return !tasks.isEmpty() || !afterDelivery().isEmpty();
    }

    /** Whether the day on which what is locked away will be erased is known from those who locked it away. */
    boolean tellsEndOfRetention() {
        return tasks.stream()
                .anyMatch(task -> task.proof() != null && task.proof().eraseOn() != null);
    }

    List<AttachedFile> files() {
        return tasks.stream().flatMap(task -> task.attached().stream()).toList();
    }

    /** Erasures that wait until what was disclosed has been collected (domain 1.1): nothing has been erased so far. */
    List<StandingTask> afterDelivery() {
        return later.stream()
                .filter(task -> task.reason() == StandingReason.DISCLOSURE_DELIVERED && !task.isConfirmed())
                .toList();
    }
}
