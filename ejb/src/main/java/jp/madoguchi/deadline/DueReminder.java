package jp.madoguchi.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.RequestWorkflow;

/** Sends one reminder that is due, in a transaction of its own. */
@Stateless
@PermitAll
public class DueReminder {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Reminding reminding;

    /** Waits for a step under way; when that step was the answer, the table permits no reminder any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(RequestReference reference) {
        var request = workflow.open(reference);
        if (RequestLifecycle.permittedActions(request.status(), Actor.system().roles())
                .contains(RequestAction.REMIND)) {
            reminding.remind(request, Actor.system());
        }
    }
}
