package jp.madoguchi.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Takes the step a delivery leads to: an acknowledged request may be worked on, and one whose every decision letter has
 * reached the requester is closed (domain 5.2, G9).
 */
@ApplicationScoped
public class StepAfterDelivery {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private PendingNotices pending;

    @Inject
    private Requests requests;

    void take(@Observes @Priority(NoticeOutbox.LAST) NoticeDelivered notice) {
        stepAfter(notice).ifPresent(action -> {
            DataSubjectRequest request = workflow.open(notice.reference());
            Actor system = Actor.system();
            if (RequestLifecycle.permittedActions(request.status(), system.roles())
                    .contains(action)) {
                workflow.take(request, action, system);
            }
        });
    }

    private boolean isEveryItemTold(RequestReference reference) {
        return requests.find(reference)
                .filter(request ->
                        EveryItemIsTold.untold(request, pending.of(reference)).isEmpty())
                .isPresent();
    }

    private Optional<RequestAction> stepAfter(NoticeDelivered notice) {
        return switch (notice.kind()) {
            case ACKNOWLEDGEMENT -> Optional.of(RequestAction.ACKNOWLEDGE);
            case DECISION ->
                pending.isAnyUnsent(notice.reference(), NoticeKind.DECISION) || !isEveryItemTold(notice.reference())
                        ? Optional.empty()
                        : Optional.of(RequestAction.CLOSE);
            case ENQUIRY, MESSAGE, SECRET -> Optional.empty();
        };
    }
}
