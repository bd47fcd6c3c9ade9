package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.decision.persistence.StoredLegalReview;
import jp.madoguchi.decision.persistence.StoredReviews;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * At the second level nothing is approved before the legal department has looked at the draft as it was submitted last;
 * where it objects, at whatever level, the draft can only be sent back (domain 2.4, L2).
 */
@ApplicationScoped
public class LegalHasReviewed implements StepGuard {

    @Inject
    private DraftAsSubmitted draft;

    @Inject
    private StoredDecisions stored;

    @Inject
    private StoredReviews reviews;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.APPROVE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        Optional<LegalReview> review = reviews.current(request.reference(), stored.of(request.reference()))
                .map(StoredLegalReview::review);
        return objectionTo(draft.levelOf(request), review);
    }

    static Optional<StepRefused> objectionTo(ApproverLevel level, Optional<LegalReview> review) {
        if (review.filter(given -> !given.agrees()).isPresent()) {
            return Optional.of(new StepRefused(
                    "decision.review.objects", "The legal department objects; the draft can only be sent back"));
        }
        return level.needsLegalReview() && review.isEmpty()
                ? Optional.of(new StepRefused(
                        "decision.review.missing", "The legal department has not looked at this draft yet"))
                : Optional.empty();
    }
}
