package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** Nobody approves what they drafted or submitted, whatever roles they hold (domain 5.2, G3). Compared by subject. */
@ApplicationScoped
public class ApproverDidNotDraft implements StepGuard {

    @Inject
    private StoredDecisions stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.APPROVE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(stored.authorsOf(request.reference()), actor);
    }

    /** @param authors everybody who ever drafted a line or submitted the draft */
    static Optional<StepRefused> objectionTo(Collection<String> authors, Actor actor) {
        return Set.copyOf(authors).stream().anyMatch(actor::isSamePersonAs)
                ? Optional.of(new StepRefused(
                        "decision.approver.drafted", "Somebody else must approve what this person drafted"))
                : Optional.empty();
    }
}
