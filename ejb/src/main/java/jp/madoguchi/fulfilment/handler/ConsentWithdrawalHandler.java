package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Voluntary: what rested on the consent ends, recipient by recipient or in every system. */
@ApplicationScoped
public class ConsentWithdrawalHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.CONSENT_WITHDRAWAL;
    }

    @Override
    public List<Work> workFor(Order order) {
        // Consent to a provision names recipients; consent to a use names none.
        return order.scope().recipients().isEmpty()
                        && order.lines(Disposition::isHandedOut).stream()
                                .allMatch(line -> order.recipientsOf(line).isEmpty())
                ? Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.END_CONSENT)
                : PerRecipient.work(order, ExecutionAction.STOP_PROVISION);
    }
}
