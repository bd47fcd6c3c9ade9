package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** A complaint is dealt with by others than those who dealt with the request it is about (APPI Art. 40; domain 6.5). */
@ApplicationScoped
public class OtherHandlerThanBefore implements StepGuard {

    @Inject
    private StoredDecisions stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.DRAFT || action == RequestAction.APPROVE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        boolean complaint = request.items().stream().anyMatch(item -> item.kind() == RequestKind.COMPLAINT);
        return complaint
                ? request.previousReference().flatMap(previous -> objectionTo(stored.everybodyBehind(previous), actor))
                : Optional.empty();
    }

    /** @param before everybody who drafted, submitted, approved, proposed or rejected it */
    static Optional<StepRefused> objectionTo(Collection<String> before, Actor actor) {
        return before.stream().anyMatch(actor::isSamePersonAs)
                ? Optional.of(new StepRefused(
                        "decision.complaint.same.person",
                        "A complaint is dealt with by somebody who had no part in the request it is about"))
                : Optional.empty();
    }
}
