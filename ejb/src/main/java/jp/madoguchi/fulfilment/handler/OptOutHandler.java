package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 27(2): the provision ends without a reason, recipient by recipient. */
@ApplicationScoped
public class OptOutHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.OPTOUT_STOP;
    }

    @Override
    public List<Work> workFor(Order order) {
        return PerRecipient.work(order, ExecutionAction.STOP_PROVISION);
    }
}
