package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.request.RequestKind;

/** Tasks in the states tests need. */
final class TasksForTests {

    private static final AttachedFile FILE =
            new AttachedFile(new UUID(1, 1), "extract.csv", "text/csv", 10, "00".repeat(32));

    private TasksForTests() {}

    static ExecutionTaskView open(RequestKind kind, ExecutionAction action) {
        return new ExecutionTaskView(1, 1, kind, action, "MEMBERS", Set.of("C1a"), null, null, null, null, null, null);
    }

    static ExecutionTaskView handOutWithFile() {
        return new ExecutionTaskView(
                1,
                1,
                RequestKind.DISCLOSURE,
                ExecutionAction.HAND_OUT,
                "MEMBERS",
                Set.of("C1a"),
                null,
                FILE,
                null,
                null,
                null,
                null);
    }

    static ExecutionTaskView confirmed(RequestKind kind, ExecutionAction action) {
        return new ExecutionTaskView(
                1,
                1,
                kind,
                action,
                "MEMBERS",
                Set.of("C1a"),
                null,
                action == ExecutionAction.HAND_OUT ? FILE : null,
                "実施済み",
                Evidence.saying("実施済み"),
                "watanabe",
                Instant.EPOCH);
    }
}
