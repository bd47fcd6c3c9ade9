package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** What the requester asserts is examined before anything is decided on it (APPI Art. 34(2), 35(2), (4), (6)). */
@ApplicationScoped
public class AssertionsAreExamined implements StepGuard {

    @Inject
    private FactsOfRequest facts;

    @Inject
    private Examinations examinations;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return facts.ofTheRequestAlone(request).stream()
                .map(item -> objectionTo(item, examinations.missing(item)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where nothing of an item is retained personal data, nothing asserted about it has to be examined. */
    static Optional<StepRefused> objectionTo(RequestFacts item, List<String> missing) {
        if (missing.isEmpty() || item.gate().isClosedToAll()) {
            return Optional.empty();
        }
        String named = String.join(", ", missing);
        return Optional.of(new StepRefused(
                "refusal.asserted.unexamined",
                "Item %d: %s has not been examined".formatted(item.item(), named),
                item.item(),
                named));
    }
}
