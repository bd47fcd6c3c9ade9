package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/** L-15: rejected on procedure (Art. 37); says nothing on whether data exist. */
@ApplicationScoped
public class RejectionOnProcedure implements DecisionNotice {

    @Override
    public String template() {
        return "L-15";
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step
                && (step.changedStatus() && step.to() == RequestStatus.REJECTED
                        || step.action() == RequestAction.REJECT_UNPAID);
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return outcome == ItemOutcome.REJECTED;
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, "items.rejectionBasis", "items.rejectionReason", "items.refile", "askedOn");
    }
}
