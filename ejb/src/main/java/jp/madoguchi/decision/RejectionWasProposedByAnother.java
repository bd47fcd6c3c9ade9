package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * A rejection on procedure takes two people: one proposes, another rejects (domain 5.2, G3). What came in after the
 * proposal must be looked at first.
 */
@ApplicationScoped
public class RejectionWasProposedByAnother implements StepGuard {

    @Inject
    private StoredDecisions stored;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.REJECT || action == RequestAction.REJECT_UNPAID;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return stored.awaitedAnswer(request.reference())
                .map(awaited -> objectionTo(awaited.proposedBy(), awaited.proposedAt(), awaited.heardAt(), actor))
                .orElseGet(RejectionWasProposedByAnother::nobodyProposed);
    }

    /**
     * @param proposedBy {@code null} when nobody has proposed since the requester was asked last
     * @param heardAt when something came from the requester last, or {@code null}
     */
    static Optional<StepRefused> objectionTo(String proposedBy, Instant proposedAt, Instant heardAt, Actor actor) {
        if (proposedBy == null) {
            return nobodyProposed();
        }
        if (actor.isSamePersonAs(proposedBy)) {
            return Optional.of(new StepRefused(
                    "decision.rejection.own.proposal",
                    "Somebody else must reject what this person proposed to reject"));
        }
        return heardAt != null && heardAt.isAfter(proposedAt)
                ? Optional.of(new StepRefused(
                        "decision.rejection.something.came",
                        "Something has come from the requester since; look at it and propose again"))
                : Optional.empty();
    }

    private static Optional<StepRefused> nobodyProposed() {
        return Optional.of(
                new StepRefused("decision.rejection.not.proposed", "Nobody has proposed to reject this request"));
    }
}
