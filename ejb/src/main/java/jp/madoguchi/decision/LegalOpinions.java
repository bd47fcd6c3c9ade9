package jp.madoguchi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.decision.persistence.StoredReviews;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The legal department looks at a draft before the privacy manager approves it (domain 2.4, L2). */
@Stateless
@RolesAllowed(Role.Names.LEGAL)
public class LegalOpinions {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 4000;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredReviews reviews;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * REVIEW_LEGALLY. The last opinion since the draft was submitted counts.
     *
     * @throws InputRejected when the opinion says too little or too much
     */
    public void give(RequestReference reference, long version, Boolean agrees, String opinion) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor reviewer = currentActor.get();
        workflow.take(request, RequestAction.REVIEW_LEGALLY, reviewer, Map.of("agrees", String.valueOf(agrees)));
        if (agrees == null) {
            throw new InputRejected("agrees", "decision.review.agrees.missing");
        }
        // PostgreSQL keeps no NUL character.
        String said = opinion == null ? "" : opinion.replace("\0", "").strip();
        if (said.codePointCount(0, said.length()) < SHORTEST) {
            throw new InputRejected("opinion", "decision.review.opinion.short", SHORTEST);
        }
        if (said.length() > LONGEST) {
            throw new InputRejected("opinion", "decision.reason.long", LONGEST);
        }
        reviews.add(reference, new LegalReview(agrees, said, reviewer.subject(), clock.instant()));
    }
}
