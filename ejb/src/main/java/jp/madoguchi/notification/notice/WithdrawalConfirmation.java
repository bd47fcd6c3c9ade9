package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/** L-17: the requester has taken the request back. */
@ApplicationScoped
public class WithdrawalConfirmation implements DecisionNotice {

    @Override
    public String template() {
        return "L-17";
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step && step.changedStatus() && step.to() == RequestStatus.WITHDRAWN;
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return outcome == ItemOutcome.WITHDRAWN;
    }

    @Override
    public List<String> requiredElements() {
        return COMMON_BLOCK;
    }
}
