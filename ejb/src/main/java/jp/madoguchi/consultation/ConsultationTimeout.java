package jp.madoguchi.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.consultation.Opinion.Stance;
import jp.madoguchi.consultation.persistence.StoredConsultations;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.RequestWorkflow;

/** Ends one consultation that nobody has answered in time. */
@Stateless
@PermitAll
public class ConsultationTimeout {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredConsultations stored;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(RequestReference reference) {
        DataSubjectRequest request = workflow.open(reference);
        Actor system = Actor.system();
        stored.openOf(reference).ifPresent(open -> {
            open.answered(Stance.NO_ANSWER, "", clock.instant());
            // A request that was withdrawn meanwhile waits for nobody's opinion.
            if (RequestLifecycle.permittedActions(request.status(), system.roles())
                    .contains(RequestAction.RECORD_OPINION)) {
                workflow.take(request, RequestAction.RECORD_OPINION, system, Map.of("stance", Stance.NO_ANSWER.name()));
            }
        });
    }
}
