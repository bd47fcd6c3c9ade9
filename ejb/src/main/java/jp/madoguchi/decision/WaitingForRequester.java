package jp.madoguchi.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.StepTaken;

/** Remembers when the requester was asked, and whether anything has come since: silence must be shown, not assumed. */
@ApplicationScoped
class WaitingForRequester {

    @Inject
    private StoredDecisions stored;

    void onStep(@Observes @Priority(450) StepTaken step) {
        switch (step.action()) {
            case ASK_IDENTITY -> stored.wasAsked(step.reference(), Awaited.IDENTITY, step.at());
            case ASK_SUPPLEMENT -> stored.wasAsked(step.reference(), Awaited.SUPPLEMENT, step.at());
            case ASK_FEE -> stored.wasAsked(step.reference(), Awaited.FEE, step.at());
            case REMIND -> stored.wasReminded(step.reference(), step.at());
            case UPLOAD_DOCUMENT, WRITE_MESSAGE -> stored.wasHeard(step.reference(), step.at());
            default -> {
                // No other step tells whether the requester answered.
            }
        }
    }
}
