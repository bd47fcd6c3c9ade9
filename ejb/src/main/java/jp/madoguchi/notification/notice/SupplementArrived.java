package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/** A letter of the office's own: what L-03 asked for has arrived, and the days count on (domain 6.3). */
@ApplicationScoped
public class SupplementArrived implements Notice {

    @Override
    public String template() {
        return "supplement-arrived";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step && step.action() == RequestAction.RECEIVE_SUPPLEMENT;
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference", "date", "addressee", "statusPage", "organisation.name", "organisation.complaintContact");
    }
}
