package jp.madoguchi.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/** Remembers when the requester was asked, and whether anything has come since: silence must be shown, not assumed. */
@ApplicationScoped
class WaitingForRequester {

    /** By the names of the trail: what becomes of documents is told by a context this one does not know. */
    private static final Set<String> ANSWERS =
            Set.of(RequestAction.UPLOAD_DOCUMENT.name(), RequestAction.WRITE_MESSAGE.name(), "DOCUMENT_QUARANTINED");

    @Inject
    private StoredDecisions stored;

    void onStep(@Observes @Priority(450) StepTaken step) {
        switch (step.action()) {
            case ASK_IDENTITY, TAKE_OVER_BY_PRINCIPAL -> stored.wasAsked(step.reference(), Awaited.IDENTITY, step.at());
            case ASK_SUPPLEMENT -> stored.wasAsked(step.reference(), Awaited.SUPPLEMENT, step.at());
            case ASK_FEE -> stored.wasAsked(step.reference(), Awaited.FEE, step.at());
            case REMIND -> stored.wasReminded(step.reference(), step.at());
            default -> {
                // Any other step asks nothing; whether it is an answer is seen below.
            }
        }
    }

    void onEvent(@Observes @Priority(450) DomainEvent event) {
        if (isAnswer(event)) {
            stored.wasHeard(event.reference(), event.at());
        }
    }

    /**
     * Something came from the requester. A document that was destroyed unseen, because it showed what must not be
     * collected, came all the same: whoever sends one is not silent.
     */
    static boolean isAnswer(DomainEvent event) {
        return ANSWERS.contains(event.name());
    }
}
