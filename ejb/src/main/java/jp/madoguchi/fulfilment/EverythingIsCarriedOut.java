package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** The notice says what was done, so it waits until everything is confirmed (Art. 35(7); domain 5.1). */
@ApplicationScoped
public class EverythingIsCarriedOut implements StepGuard {

    @Inject
    private StoredTasks stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.FINISH_EXECUTION;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(stored.of(request.reference()).stream()
                .map(ExecutionTask::shown)
                .toList());
    }

    static Optional<StepRefused> objectionTo(Collection<ExecutionTaskView> tasks) {
        String open = tasks.stream()
                .filter(task -> !task.isConfirmed())
                .map(task -> String.valueOf(task.number()))
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StepRefused("fulfilment.tasks.open", "These tasks have not been confirmed: " + open, open));
    }
}
