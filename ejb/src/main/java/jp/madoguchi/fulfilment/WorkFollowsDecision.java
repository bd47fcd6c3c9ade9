package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.DecisionIssued;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.fulfilment.RequestHandler.Order;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StandingObjections;

/**
 * Makes the tasks an approval calls for. When there are none, the request goes on to its notice at once. An erasure that
 * waits for a disclosure of the same request is no task of it: the notice, with which the disclosure is handed out, would
 * wait for the erasure that waits for it.
 */
@ApplicationScoped
class WorkFollowsDecision {

    private static final String RETAINED = "U-RETAIN";

    @Inject
    private DecisionReader decisions;

    @Inject
    @Any
    private Instance<RequestHandler> handlers;

    @Inject
    private StoredTasks stored;

    @Inject
    private StandingEntries standing;

    @Inject
    private ProvisionalStops provisionalStops;

    @Inject
    private ChannelsFollow channels;

    @Inject
    private StandingObjections objections;

    @Inject
    private RequestWorkflow workflow;

    void onDecision(@Observes @Priority(500) DecisionIssued decision) {
        if (decision.rejected()) {
            return;
        }
        RequestReference reference = decision.reference();
        DataSubjectRequest request = workflow.open(reference);
        List<ApprovedItem> items = decisions.approved(reference);
        if (items.stream().map(ApprovedItem::kind).anyMatch(ProvisionalStops::concern)) {
            provisionalStops.settle(decision);
        }
        List<ItemWork> planned = planned(items, request);
        List<ExecutionTask> made = new ArrayList<>();
        for (ItemWork each : planned) {
            Optional<Integer> first = each.waitsFor(planned);
            if (first.isPresent()) {
                standing.add(StandingEntry.afterItem(
                        reference,
                        each.item(),
                        each.work().system(),
                        each.work().categories(),
                        first.get()));
            } else {
                made.add(new ExecutionTask(reference, made.size() + 1, each.item(), each.kind(), each.work()));
            }
        }
        made.forEach(task -> carryOutAtOnce(task, request, decision.at()));
        made.forEach(stored::add);
        // Somebody who objects is heard first: the answer, too, cannot be taken back.
        if (made.stream().allMatch(task -> task.shown().isConfirmed()) && !isObjectedTo(request)) {
            workflow.take(request, RequestAction.FINISH_EXECUTION, Actor.system());
        }
    }

    private boolean isObjectedTo(DataSubjectRequest request) {
        return request.form().requesterKind().isAgent() && objections.stand(request.reference());
    }

    /** What waited for an objection to be settled, and waits for nothing else, goes on. */
    void onSettlement(@Observes @Priority(500) StepTaken step) {
        boolean waits = step.action() == RequestAction.SETTLE_OBJECTION && step.to() == RequestStatus.EXECUTION;
        if (waits
                && stored.of(step.reference()).stream()
                        .allMatch(task -> task.shown().isConfirmed())) {
            workflow.take(workflow.open(step.reference()), RequestAction.FINISH_EXECUTION, Actor.system());
        }
    }

    // A setting is ours to change; nobody has to confirm what this system did itself.
    private void carryOutAtOnce(ExecutionTask task, DataSubjectRequest request, Instant now) {
        if (task.shown().action() == ExecutionAction.SWITCH_CHANNEL) {
            Evidence done = Evidence.saying(channels.carryOut(request, task.shown(), now));
            task.confirm(
                    done,
                    LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO),
                    Actor.system().subject(),
                    now);
        }
    }

    private List<ItemWork> planned(List<ApprovedItem> items, DataSubjectRequest request) {
        List<ItemWork> planned = new ArrayList<>();
        for (ApprovedItem item : items) {
            ItemScope scope =
                    request.item(item.number()).map(RequestItem::scope).orElseThrow();
            Order order = new Order(item, scope, mustBeKept(item));
            handlers.stream()
                    .filter(handler -> handler.kind() == item.kind())
                    .flatMap(handler -> handler.workFor(order).stream())
                    .forEach(work -> planned.add(new ItemWork(item.number(), item.kind(), scope.after(), work)));
        }
        return planned;
    }

    private static Set<String> mustBeKept(ApprovedItem item) {
        return item.lines().stream()
                .filter(line -> RETAINED.equals(line.reasonCode()))
                .map(ApprovedLine::category)
                .collect(Collectors.toSet());
    }

    /** A piece of work with what orders it. */
    record ItemWork(int item, RequestKind kind, Integer after, Work work) {

        /** The item that must have been delivered first; none when that item has nothing to deliver. */
        Optional<Integer> waitsFor(List<ItemWork> all) {
            boolean somethingToDeliver = after != null
                    && work.action() == ExecutionAction.ERASE
                    && all.stream()
                            .anyMatch(other -> other.item == after && other.work.action() == ExecutionAction.HAND_OUT);
            return somethingToDeliver ? Optional.of(after) : Optional.empty();
        }
    }
}
