package jp.madoguchi.notification.notice;

import java.util.List;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/**
 * A letter that tells how items were decided on the merits: due once everything granted has been carried out, and always
 * with the common block of domain 8.1.
 */
interface DecisionNotice extends Notice {

    List<String> COMMON_BLOCK = List.of(
            "reference",
            "date",
            "addressee",
            "requestedOn",
            "arrivedOn",
            "policyVersion",
            "procedureVersion",
            "items.kind",
            "items.scope",
            "items.outcome",
            "organisation.name",
            "organisation.representative",
            "organisation.department",
            "organisation.complaintContact");

    List<String> PARTS = List.of("items.parts.sentence", "items.parts.what", "items.parts.reason");

    @Override
    default NoticeKind kind() {
        return NoticeKind.DECISION;
    }

    @Override
    default boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step && step.changedStatus() && step.to() == RequestStatus.NOTICE;
    }
}
