package jp.madoguchi.fulfilment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;

/** Remembers when identity was proved for a request that asks for erasure. */
@ApplicationScoped
class CoolingOff {

    @Inject
    private Requests requests;

    @Inject
    private StoredTasks stored;

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.CONFIRM_IDENTITY
                && requests.find(step.reference())
                        .filter(CoolingOff::asksForErasure)
                        .isPresent()) {
            stored.identityWasProved(step.reference(), step.at());
        }
    }

    private static boolean asksForErasure(DataSubjectRequest request) {
        return request.items().stream().anyMatch(item -> item.kind() == RequestKind.ERASURE);
    }
}
