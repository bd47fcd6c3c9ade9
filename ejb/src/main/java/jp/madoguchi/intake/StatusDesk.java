package jp.madoguchi.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.Role;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.workflow.RequestWorkflow;

/** What the holder of a receipt code may see and do. */
@Stateless
@PermitAll
public class StatusDesk {

    @Inject
    private Requests requests;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Correspondence correspondence;

    public RequesterView of(ReceiptHolder holder) {
        DataSubjectRequest request = requests.find(holder.reference()).orElseThrow(RequestNotFound::new);
        Set<RequestAction> permitted = RequestLifecycle.permittedActions(request.status(), Set.of(Role.REQUESTER));
        boolean ended = !request.status().isOpen();
        List<RequesterView.Item> items = request.items().stream()
                .map(item -> new RequesterView.Item(
                        item.number(), item.kind(), ended ? item.outcome().orElse(null) : null))
                .toList();
        return new RequesterView(
                request.reference(),
                request.status(),
                request.language(),
                request.receivedAt(),
                items,
                correspondence.of(request.reference()).stream()
                        .filter(message -> request.concernsRequester(message.writtenAt()))
                        .toList(),
                permitted.contains(RequestAction.WRITE_MESSAGE),
                permitted.contains(RequestAction.WITHDRAW),
                permitted.contains(RequestAction.RECEIVE_SUPPLEMENT));
    }

    /** Sends staff a message. */
    public void writeMessage(ReceiptHolder holder, String text) {
        DataSubjectRequest request = workflow.open(holder.reference());
        workflow.take(request, RequestAction.WRITE_MESSAGE, Actor.requester());
        correspondence.write(request.reference(), Actor.requester(), text);
    }

    /** Answers a request for completion; the ball is ours again. */
    public void supplement(ReceiptHolder holder, String text) {
        DataSubjectRequest request = workflow.open(holder.reference());
        workflow.take(request, RequestAction.RECEIVE_SUPPLEMENT, Actor.requester());
        correspondence.write(request.reference(), Actor.requester(), text);
    }

    /** Answers a request for completion by standing by what was asked; nobody has to ask for less (Art. 37(2)). */
    public void keepScope(ReceiptHolder holder) {
        DataSubjectRequest request = workflow.open(holder.reference());
        workflow.take(request, RequestAction.RECEIVE_SUPPLEMENT, Actor.requester());
        String said = RuleTexts.of("intake.scope.kept", List.of(), request.language());
        correspondence.write(request.reference(), Actor.requester(), said);
    }

    /** Takes the whole request back. What was carried out already is not undone. */
    public void withdraw(ReceiptHolder holder) {
        DataSubjectRequest request = workflow.open(holder.reference());
        for (RequestItem item : request.items()) {
            item.settle(ItemOutcome.WITHDRAWN);
        }
        workflow.take(request, RequestAction.WITHDRAW, Actor.requester());
    }
}
