package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** Nobody gives the legal opinion on what they drafted (domain 5.2, G3). */
@ApplicationScoped
public class LegalReviewerDidNotDraft implements StepGuard {

    @Inject
    private StoredDecisions stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.REVIEW_LEGALLY;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(stored.authorsOf(request.reference()), actor);
    }

    static Optional<StepRefused> objectionTo(Collection<String> authors, Actor actor) {
        return authors.stream().anyMatch(actor::isSamePersonAs)
                ? Optional.of(new StepRefused(
                        "decision.review.own.draft", "Somebody else must review what this person drafted"))
                : Optional.empty();
    }
}
