package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StandingObjections;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * While another holder of the same authority objects, only the privacy manager decides, and nothing is carried out: what is
 * erased, disclosed or told cannot be taken back (domain 11, scenario 14). Marketing stops all the same, since that can.
 */
@ApplicationScoped
public class NobodyObjects implements StepGuard {

    private static final Set<RequestAction> GUARDED =
            EnumSet.of(RequestAction.APPROVE, RequestAction.EXECUTE, RequestAction.FINISH_EXECUTION);

    @Inject
    private StandingObjections objections;

    @Override
    public boolean guards(RequestAction action) {
        return GUARDED.contains(action);
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        // Of most requests nobody has to look: they are made for oneself.
        boolean stands = request.form().requesterKind().isAgent() && objections.stand(request.reference());
        return stands ? objectionTo(action, actor) : Optional.empty();
    }

    static Optional<StepRefused> objectionTo(RequestAction action, Actor actor) {
        if (action != RequestAction.APPROVE) {
            return Optional.of(new StepRefused(
                    "verification.objection.stands",
                    "Another holder of the same authority objects: nothing is carried out until that is settled"));
        }
        return actor.is(Role.PRIVACY_MANAGER)
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "verification.authority.disputed",
                        "Another holder of the same authority objects, so the privacy manager decides"));
    }
}
