package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** What the table puts before the privacy manager is not approved by a manager (domain 2.4, L1 and L2). */
@ApplicationScoped
public class ApproverLevelSuffices implements StepGuard {

    @Inject
    private DraftAsSubmitted draft;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.APPROVE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(draft.levelOf(request), actor);
    }

    static Optional<StepRefused> objectionTo(ApproverLevel level, Actor actor) {
        return level.approvingRole(actor.roles()).isPresent()
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "decision.level.too.low", "This decision is approved by the privacy manager, level " + level));
    }
}
