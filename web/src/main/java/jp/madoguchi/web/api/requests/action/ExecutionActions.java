package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.EvidenceSent;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;

/** Carrying out what was decided. */
@RequestScoped
public class ExecutionActions implements StaffAction {

    @EJB
    private ExecutionTasks execution;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.EXECUTE);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        EvidenceSent fields = sent.as(EvidenceSent.class);
        execution.confirm(reference, Demanded.field("task", fields.task()), fields.asEvidence());
    }
}
