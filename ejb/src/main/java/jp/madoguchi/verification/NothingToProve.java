package jp.madoguchi.verification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;

/**
 * Some things may be asked by anybody (domain 4.1, A0). No decision stands without a verdict on identity, so that one is
 * recorded which says that none was needed.
 */
@ApplicationScoped
class NothingToProve {

    @Inject
    private Requests requests;

    @Inject
    private IdentityDesk desk;

    void onStep(@Observes @Priority(450) StepTaken step) {
        if (step.action() == RequestAction.ACKNOWLEDGE) {
            requests.find(step.reference()).ifPresent(desk::spareProof);
        }
    }
}
