package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.DecisionIssued;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/** Makes the tasks an approval calls for. When there are none, the request goes on to its notice at once. */
@ApplicationScoped
class WorkFollowsDecision {

    @Inject
    private DecisionReader decisions;

    @Inject
    @Any
    private Instance<RequestHandler> handlers;

    @Inject
    private StoredTasks stored;

    @Inject
    private RequestWorkflow workflow;

    void onDecision(@Observes @Priority(500) DecisionIssued decision) {
        if (decision.rejected()) {
            return;
        }
        int number = 0;
        for (ApprovedItem item : decisions.approved(decision.reference())) {
            for (Work work : workFor(item)) {
                number++;
                stored.add(new ExecutionTask(decision.reference(), number, item.number(), item.kind(), work));
            }
        }
        if (number == 0) {
            workflow.take(workflow.open(decision.reference()), RequestAction.FINISH_EXECUTION, Actor.system());
        }
    }

    private List<Work> workFor(ApprovedItem item) {
        return handlers.stream()
                .filter(handler -> handler.kind() == item.kind())
                .flatMap(handler -> handler.workFor(item).stream())
                .toList();
    }
}
