package jp.madoguchi.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RuleTexts;

/**
 * When the data subject has died, what was not decided yet ends with N-DEAD (domain 4.4, scenario 16). No decision is
 * told: nobody is written to. How the death became known stays with the proof of identity.
 */
@ApplicationScoped
class ItemsEndWithDeath {

    /** After the trail, and before the queue, which shows how the items ended. */
    private static final int BEFORE_QUEUE = 150;

    @Inject
    private Requests requests;

    @Inject
    private StoredDecisions stored;

    void onStep(@Observes @Priority(BEFORE_QUEUE) StepTaken step) {
        if (step.action() == RequestAction.CLOSE_DECEASED) {
            DataSubjectRequest request = requests.find(step.reference()).orElseThrow(RequestNotFound::new);
            String why = RuleTexts.of("decision.death.recorded", List.of(), Language.JA);
            stored.reject(
                    step.reference(),
                    settle(request),
                    RejectionReason.death(why),
                    step.actor().subject(),
                    step.at());
        }
    }

    /** Settles what is open; what was decided while the data subject lived keeps its outcome. */
    static List<RequestItem> settle(DataSubjectRequest request) {
        List<RequestItem> open = request.items().stream()
                .filter(item -> item.outcome().isEmpty())
                .toList();
        open.forEach(item -> item.settle(ItemOutcome.REJECTED));
        return open;
    }
}
