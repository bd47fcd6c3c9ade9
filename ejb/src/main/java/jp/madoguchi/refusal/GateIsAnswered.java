package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** Nothing is decided before it is clear whether what was found is retained personal data at all (domain 2.5). */
@ApplicationScoped
public class GateIsAnswered implements StepGuard {

    @Inject
    private FactsOfRequest facts;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(facts.ofTheRequestAlone(request));
    }

    static Optional<StepRefused> objectionTo(Collection<RequestFacts> items) {
        return items.stream()
                .filter(item -> !isPassed(item))
                .map(item -> new StepRefused(
                        "refusal.gate.unanswered",
                        "Item %d: the gate is not finished (next: %s)"
                                .formatted(item.item(), item.gate().next().orElseThrow()),
                        item.item(),
                        item.gate().next().orElseThrow().ordinal() + 1))
                .findFirst();
    }

    /** @throws StepRefused when the gate stands before the item and is not finished */
    static void demandFinished(RequestFacts item) {
        if (!isPassed(item)) {
            throw new StepRefused(
                    "refusal.gate.first", "The gate of item " + item.item() + " comes first", item.item());
        }
    }

    private static boolean isPassed(RequestFacts item) {
        return !Gate.standsBefore(item) || item.gate().isFinished();
    }
}
