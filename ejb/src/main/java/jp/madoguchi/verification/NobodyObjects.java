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
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * While another holder of the same authority objects, only the privacy manager decides, and nothing is carried out: what is
 * erased or disclosed cannot be taken back (domain 11, scenario 14). Marketing stops all the same, since that can.
 */
@ApplicationScoped
public class NobodyObjects implements StepGuard {

    private static final Set<RequestAction> GUARDED = EnumSet.of(RequestAction.APPROVE, RequestAction.EXECUTE);

    @Inject
    private AuthorityRecords records;

    @Override
    public boolean guards(RequestAction action) {
        return GUARDED.contains(action);
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        boolean stands = request.form().requesterKind().isAgent()
                && records.objections(request.reference()).stream()
                        .anyMatch(each -> each.view().stands());
        return stands ? objectionTo(action, actor) : Optional.empty();
    }

    static Optional<StepRefused> objectionTo(RequestAction action, Actor actor) {
        if (action == RequestAction.EXECUTE) {
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
